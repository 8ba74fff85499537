<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>Something went wrong in Dossier</source>
            <extracomment>desktop_app/domain/errors/base.py</extracomment>
            <translation>Algo ha fallado en Dossier</translation>
        </message>
        <message>
            <source>Try again. If it keeps happening, restart Dossier.</source>
            <extracomment>desktop_app/domain/errors/base.py</extracomment>
            <translation>Inténtelo de nuevo. Si sigue ocurriendo, reinicie Dossier.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» no se puede usar</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Elija otro archivo.</translation>
        </message>
        <message>
            <source>“{name}” is no longer there</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» ya no está ahí</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted. Choose the file again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Se ha movido, renombrado o eliminado. Elija el archivo de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» no se puede leer</translation>
        </message>
        <message>
            <source>Close other programs that use it, check that you may open it, then choose it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Cierre los demás programas que lo usan, compruebe que tiene permiso para abrirlo y elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>The drive with “{name}” does not answer</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>La unidad donde está «{name}» no responde</translation>
        </message>
        <message>
            <source>Check that the drive or network folder is connected, then try again; or copy the file to this computer and add the copy.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Compruebe que la unidad o la carpeta de red está conectada e inténtelo de nuevo; o copie el archivo en este equipo y añada la copia.</translation>
        </message>
        <message>
            <source>“{name}” is not a document</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» no es un documento</translation>
        </message>
        <message>
            <source>“{name}” is a folder</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» es una carpeta</translation>
        </message>
        <message>
            <source>Open it and choose the files inside.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Ábrala y elija los archivos que contiene.</translation>
        </message>
        <message>
            <source>“{name}” is only in your cloud storage, not on this computer</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» solo está en su almacenamiento en la nube, no en este equipo</translation>
        </message>
        <message>
            <source>Open it once, or have it kept on this computer, wait until it is here, then choose it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Ábralo una vez o indique que se conserve en este equipo, espere a que se descargue y elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” is empty</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» está vacío</translation>
        </message>
        <message>
            <source>Take the photo or save the document again, then choose the new file.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Haga la foto o guarde el documento otra vez y elija el archivo nuevo.</translation>
        </message>
        <message>
            <source>“{name}” is too large: {size}</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» es demasiado grande: {size}</translation>
        </message>
        <message>
            <source>At most {limit} can be sent. Take the photo with a smaller size, or save it as a smaller PDF.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Se pueden enviar {limit} como máximo. Haga la foto con un tamaño menor o guárdela como un PDF más pequeño.</translation>
        </message>
        <message>
            <source>“{name}” changed before it was sent completely</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» cambió antes de enviarse por completo</translation>
        </message>
        <message>
            <source>It was not sent. Wait until it has been saved completely, then add it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>No se ha enviado. Espere a que termine de guardarse y añádalo de nuevo.</translation>
        </message>
        <message>
            <source>There is no room on this computer to prepare “{name}”</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>No hay espacio en este equipo para preparar «{name}»</translation>
        </message>
        <message>
            <source>Free some disk space, then try again. Nothing was sent.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Libere espacio en el disco e inténtelo de nuevo. No se ha enviado nada.</translation>
        </message>
        <message>
            <source>The settings file cannot be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>El archivo de configuración no se puede usar</translation>
        </message>
        <message>
            <source>Dossier continues without it. Check {path}: {reason}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Dossier continúa sin él. Revise {path}: {reason}</translation>
        </message>
        <message>
            <source>This computer’s password store could not be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>No se ha podido usar el almacén de contraseñas de este equipo</translation>
        </message>
        <message>
            <source>Unlock it and try again. Until then you will need to sign in each time you start Dossier.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Desbloquéelo e inténtelo de nuevo. Hasta entonces tendrá que iniciar sesión cada vez que abra Dossier.</translation>
        </message>
        <message>
            <source>The saved sign-in could not be removed from this computer</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>No se ha podido quitar de este equipo el inicio de sesión guardado</translation>
        </message>
        <message>
            <source>Unlock the password store and sign out again, or delete the entries named Dossier there.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Desbloquee el almacén de contraseñas y vuelva a cerrar sesión, o elimine allí las entradas llamadas Dossier.</translation>
        </message>
        <message>
            <source>The broker’s file “{path}” cannot be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>El archivo del bróker «{path}» no se puede usar</translation>
        </message>
        <message>
            <source>Nothing was changed. Tell the person who made the file: {place}: {reason}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>No se ha cambiado nada. Informe de esto a quien creó el archivo: {place}: {reason}</translation>
        </message>
        <message>
            <source>The report could not be saved as “{path}”</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>No se ha podido guardar el informe como «{path}»</translation>
        </message>
        <message>
            <source>Choose another name or another folder. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Elija otro nombre u otra carpeta. ({reason})</translation>
        </message>
        <message>
            <source>Nothing is being sent: Dossier cannot save which documents are waiting</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>No se envía nada: Dossier no puede guardar qué documentos están en espera</translation>
        </message>
        <message>
            <source>Free some disk space, or check that the disk can be written to, then try again. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Libere espacio en el disco o compruebe que se puede escribir en él e inténtelo de nuevo. ({reason})</translation>
        </message>
        <message>
            <source>One document has stopped: Dossier could not save how far it had got</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Un documento se ha detenido: Dossier no ha podido guardar hasta dónde había llegado</translation>
        </message>
        <message>
            <source>The others continue by themselves. Find the document that stopped in the list, and check whether it arrived. If this happens again, save a report for support. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Los demás continúan solos. Busque en la lista el documento detenido y compruebe si ha llegado. Si vuelve a ocurrir, guarde un informe para soporte. ({reason})</translation>
        </message>
        <message>
            <source>Documents added with a newer version of Dossier are waiting: {count}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Documentos en espera añadidos con una versión más reciente de Dossier: {count}</translation>
        </message>
        <message>
            <source>They are saved but not sent. Install the newest version of Dossier to send them.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Están guardados, pero no enviados. Instale la última versión de Dossier para enviarlos.</translation>
        </message>
        <message>
            <source>Dossier could not read which documents were still waiting to be sent</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Dossier no ha podido leer qué documentos quedaban por enviar</translation>
        </message>
        <message>
            <source>Your files are where they were. Check in the list which documents arrived, and add the others again. A copy of the damaged record was kept as {place}.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Sus archivos siguen donde estaban. Compruebe en la lista qué documentos han llegado y añada los demás de nuevo. Se ha conservado una copia del registro dañado como {place}.</translation>
        </message>
        <message>
            <source>No secure connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No hay conexión segura con {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address; in a company network ask your IT department about its certificate. ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Revise la dirección; en una red de empresa, pregunte al departamento de informática por su certificado. ({reason})</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>El certificado de {host} ha caducado</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer; if it is right, tell your broker. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Revise la fecha de este equipo; si es correcta, avise a su bróker. (Emisor: {issuer})</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>El certificado de {host} aún no es válido</translation>
        </message>
        <message>
            <source>The certificate of {host} is for another server</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>El certificado de {host} es de otro servidor</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address, letter by letter. The certificate is for: {names} (issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Revise la dirección letra por letra. El certificado es para: {names} (emisor: {issuer})</translation>
        </message>
        <message>
            <source>The connection to {host} is not trusted</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>La conexión con {host} no es de confianza</translation>
        </message>
        <message>
            <source>Nothing was sent. In a company network, ask your IT department for its certificate file (CA, PEM) and choose it in Settings under Server. Anywhere else, do not try again on this network: it may not be safe. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. En una red de empresa, pida al departamento de informática su archivo de certificado (CA, PEM) y elíjalo en Configuración, en Servidor. En cualquier otro lugar, no lo intente de nuevo en esta red: puede no ser segura. (Emisor: {issuer})</translation>
        </message>
        <message>
            <source>The connection to {host} is not trusted: its certificate is self-signed</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>La conexión con {host} no es de confianza: su certificado está autofirmado</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address. If it is a test server of your own, choose its certificate in Settings under Server; otherwise do not continue, and tell your broker. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Revise la dirección. Si es un servidor de pruebas suyo, elija su certificado en Configuración, en Servidor; si no, no continúe y avise a su bróker. (Emisor: {issuer})</translation>
        </message>
        <message>
            <source>{host} does not send all of its certificates</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host} no envía todos sus certificados</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell your broker that the server has to send its whole certificate chain; the intermediate certificate is missing. A web browser may open the address all the same. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Diga a su bróker que el servidor debe enviar la cadena de certificados completa; falta el certificado intermedio. Es posible que un navegador web abra la dirección de todos modos. (Emisor: {issuer})</translation>
        </message>
        <message>
            <source>A filter in your network, {product}, reads the connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Un filtro de su red, {product}, lee la conexión con {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. If your company or school uses {product}, ask its IT department for its certificate file (CA, PEM) and choose it in Settings under Server; otherwise use another network. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Si su empresa o centro de estudios usa {product}, pida al departamento de informática su archivo de certificado (CA, PEM) y elíjalo en Configuración, en Servidor; si no, use otra red. (Emisor: {issuer})</translation>
        </message>
        <message>
            <source>A program on this computer, {product}, reads the connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Un programa de este equipo, {product}, lee la conexión con {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. In {product}, add {host} to the sites whose secure connections (HTTPS) it does not check, then try again. If you do not use {product}, ask whoever looks after your computer. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. En {product}, añada {host} a los sitios cuyas conexiones seguras (HTTPS) no revisa e inténtelo de nuevo. Si no usa {product}, pregunte a quien se ocupa de su equipo. (Emisor: {issuer})</translation>
        </message>
        <message>
            <source>The certificate of {host} is faulty</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>El certificado de {host} es defectuoso</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell your IT department or your broker: {reason} (issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Informe a su departamento de informática o a su bróker: {reason} (emisor: {issuer})</translation>
        </message>
        <message>
            <source>{host} does not offer a secure connection</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host} no ofrece una conexión segura</translation>
        </message>
        <message>
            <source>Nothing was sent. Check address and port; if they are right, tell your broker. ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Revise la dirección y el puerto; si son correctos, avise a su bróker. ({reason})</translation>
        </message>
        <message>
            <source>The proxy {proxy} did not connect to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>El proxy {proxy} no conectó con {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. Ask your IT department whether {host} is allowed, or choose another proxy in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Pregunte al departamento de informática si {host} está permitido o elija otro proxy en Configuración, en Conexión.</translation>
        </message>
        <message>
            <source>The proxy {proxy} cannot be reached</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se puede contactar con el proxy {proxy}</translation>
        </message>
        <message>
            <source>Nothing was sent. Check your network, and the proxy in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Revise su red y el proxy en Configuración, en Conexión.</translation>
        </message>
        <message>
            <source>The proxy {proxy} asks for a user name and a password</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>El proxy {proxy} pide un usuario y una contraseña</translation>
        </message>
        <message>
            <source>Nothing was sent. Enter both in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Introduzca ambos en Configuración, en Conexión, e inicie sesión de nuevo; el departamento de informática puede indicarle cuáles son.</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not accept the user name or its password</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>El proxy {proxy} no acepta el usuario o su contraseña</translation>
        </message>
        <message>
            <source>Nothing was sent. Correct both in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Corrija ambos en Configuración, en Conexión, e inicie sesión de nuevo; el departamento de informática puede indicarle cuáles son.</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not answer as a SOCKS5 proxy</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>El proxy {proxy} no responde como proxy SOCKS5</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the port and the kind of proxy in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se ha enviado nada. Revise el puerto y el tipo de proxy en Configuración, en Conexión, e inicie sesión de nuevo; el departamento de informática puede indicarle cuáles son.</translation>
        </message>
        <message>
            <source>The proxy that the system names in {setting} cannot be used</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>El proxy que el sistema indica en {setting} no se puede usar</translation>
        </message>
        <message>
            <source>Dossier continues without it. If you need a proxy, ask your IT department for an HTTP or SOCKS5 proxy and enter it in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Dossier continúa sin él. Si necesita un proxy, pida a su departamento de informática un proxy HTTP o SOCKS5 e introdúzcalo en Configuración, en Conexión.</translation>
        </message>
        <message>
            <source>An address that is to be reached without the proxy cannot be read: {entry}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>No se puede leer una dirección a la que hay que acceder sin proxy: {entry}</translation>
        </message>
        <message>
            <source>It is set in {setting}. Dossier uses the proxy {proxy}. If your broker must be reached without it, choose “Directly, without a proxy” in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Está definida en {setting}. Dossier usa el proxy {proxy}. Si debe conectarse con su bróker sin él, elija «Directa, sin proxy» en Configuración, en Conexión.</translation>
        </message>
        <message>
            <source>The certificate file {path} cannot be used</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>El archivo de certificado {path} no se puede usar</translation>
        </message>
        <message>
            <source>Choose another file in Settings under Server, one with certificates (PEM). ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Elija en Configuración, en Servidor, otro archivo que contenga certificados (PEM). ({reason})</translation>
        </message>
        <message>
            <source>Your broker’s system received “{name}” but does not show it</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>El sistema de su bróker ha recibido «{name}», pero no lo muestra</translation>
        </message>
        <message>
            <source>Ask your broker whether they have it. Send it again only if they do not.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Pregunte a su bróker si lo tiene. Envíelo de nuevo solo si no lo tiene.</translation>
        </message>
        <message>
            <source>“{name}” may have arrived and then been removed</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Es posible que «{name}» llegara y después se eliminara</translation>
        </message>
        <message>
            <source>A new document appeared in the list and is gone again. If neither you nor your broker removed it, send it again.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Apareció un documento nuevo en la lista y ya no está. Si no lo ha eliminado usted ni su bróker, envíelo de nuevo.</translation>
        </message>
        <message>
            <source>Dossier cannot find out whether “{name}” arrived</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Dossier no puede averiguar si «{name}» ha llegado</translation>
        </message>
        <message>
            <source>The list that comes from your broker is incomplete. Ask them whether they have the document.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>La lista que envía su bróker está incompleta. Pregúntele si tiene el documento.</translation>
        </message>
        <message>
            <source>“{name}” does not seem to have arrived</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Parece que «{name}» no ha llegado</translation>
        </message>
        <message>
            <source>Send it again? Dossier asks you first because the settings for this broker say so.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>¿Enviarlo de nuevo? Dossier le pregunta antes porque así lo indica la configuración de este bróker.</translation>
        </message>
        <message>
            <source>Your broker already has a document that looks like “{name}”</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Su bróker ya tiene un documento que se parece a «{name}»</translation>
        </message>
        <message>
            <source>Yours has not been sent yet. If it is the same document, there is no need to send it. If it is a different one, send it.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>El suyo aún no se ha enviado. Si es el mismo documento, no hace falta enviarlo. Si es otro, envíelo.</translation>
        </message>
        <message>
            <source>“{name}” was added on another computer</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>«{name}» se añadió en otro equipo</translation>
        </message>
        <message>
            <source>That computer may still send it. If you send it from here as well, it could arrive twice. Send it only if the other computer will not.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Es posible que ese equipo aún lo envíe. Si lo envía también desde aquí, podría llegar dos veces. Envíelo solo si el otro equipo no va a hacerlo.</translation>
        </message>
        <message>
            <source>The list you see may be out of date. Check your internet connection, then refresh.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Es posible que la lista que ve no esté al día. Revise su conexión a internet y actualice.</translation>
        </message>
        <message>
            <source>You are not signed in yet. Check your internet connection, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Aún no ha iniciado sesión. Revise su conexión a internet e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Refresh in a minute: if the document is still in the list, delete it again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Actualice dentro de un minuto: si el documento sigue en la lista, elimínelo de nuevo.</translation>
        </message>
        <message>
            <source>{host} did not provide the list of documents ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} no ha facilitado la lista de documentos ({status})</translation>
        </message>
        <message>
            <source>{host} refused the sign-in ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} ha rechazado el inicio de sesión ({status})</translation>
        </message>
        <message>
            <source>Your account is not allowed to see documents at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Su cuenta no tiene permiso para ver documentos en {host}</translation>
        </message>
        <message>
            <source>{host} refused to delete the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} se ha negado a eliminar el documento</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system. If it does not help, ask your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Lea el mensaje del sistema de su bróker. Si no le ayuda, pregunte a su bróker.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then try to sign in again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>No ha hecho nada mal. Espere unos minutos e intente iniciar sesión de nuevo.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then refresh.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>No ha hecho nada mal. Espere unos minutos y actualice.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes: if the document is still in the list, delete it again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>No ha hecho nada mal. Espere unos minutos: si el documento sigue en la lista, elimínelo de nuevo.</translation>
        </message>
        <message>
            <source>{host} has no list of documents at this address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} no tiene ninguna lista de documentos en esta dirección</translation>
        </message>
        <message>
            <source>Check your broker’s address, letter by letter, or ask your broker for the right one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Revise la dirección de su bróker letra por letra o pídale la correcta.</translation>
        </message>
        <message>
            <source>{host} refused the request as too large ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} ha rechazado la solicitud por ser demasiado grande ({status})</translation>
        </message>
        <message>
            <source>The problem is on your broker’s side. Please tell them.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>El problema está en el sistema de su bróker. Por favor, avísele.</translation>
        </message>
        <message>
            <source>For your safety Dossier stays at your broker’s address. Ask your broker for the right one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Por su seguridad, Dossier no sale de la dirección de su bróker. Pídale la dirección correcta.</translation>
        </message>
        <message>
            <source>To keep your sign-in safe, Dossier does not send it there. Ask your broker for the right address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Para proteger su inicio de sesión, Dossier no lo envía allí. Pida a su bróker la dirección correcta.</translation>
        </message>
        <message>
            <source>The sign-in page of a public network, such as a hotel’s, can cause this. If it keeps happening, tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>La causa puede ser la página de acceso de una red pública, como la de un hotel. Si sigue ocurriendo, avise a su bróker.</translation>
        </message>
        <message>
            <source>{host} cannot be reached</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>No se puede contactar con {host}</translation>
        </message>
        <message>
            <source>Check the address and your internet connection, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Revise la dirección y su conexión a internet e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The connection dropped before {host} confirmed</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>La conexión se cortó antes de que {host} confirmara</translation>
        </message>
        <message>
            <source>It may have worked all the same. Refresh the list and look before you try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Es posible que haya funcionado de todos modos. Actualice la lista y compruébelo antes de intentarlo de nuevo.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Se ha perdido la conexión con {host}</translation>
        </message>
        <message>
            <source>{host} did not answer in time</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} no ha respondido a tiempo</translation>
        </message>
        <message>
            <source>Sending was interrupted</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>El envío se ha interrumpido</translation>
        </message>
        <message>
            <source>Dossier is checking if it arrived and continues by itself.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dossier está comprobando si ha llegado y continúa solo.</translation>
        </message>
        <message>
            <source>Your broker’s system is not responding properly right now ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>El sistema de su bróker no responde correctamente en este momento ({status})</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then refresh and try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>No ha hecho nada mal. Espere unos minutos, actualice e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Dossier cannot read the answer from {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dossier no puede leer la respuesta de {host}</translation>
        </message>
        <message>
            <source>Check your broker’s address. If you use a public network, such as a hotel’s, open its sign-in page in a web browser first.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Revise la dirección de su bróker. Si usa una red pública, como la de un hotel, abra primero su página de acceso en un navegador web.</translation>
        </message>
        <message>
            <source>{host} sent a compressed answer that cannot be read ({coding})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} ha enviado una respuesta comprimida que no se puede leer ({coding})</translation>
        </message>
        <message>
            <source>A company’s filter may have changed it on the way. Try another network, or show this to your IT department or your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Es posible que un filtro de empresa la haya modificado por el camino. Pruebe con otra red o muestre esto a su departamento de informática o a su bróker.</translation>
        </message>
        <message>
            <source>The answer from {host} contains an error message</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>La respuesta de {host} contiene un mensaje de error</translation>
        </message>
        <message>
            <source>You did nothing wrong. Dossier cannot be sure that this worked. Show the message to your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>No ha hecho nada mal. Dossier no puede estar seguro de que haya funcionado. Muestre el mensaje a su bróker.</translation>
        </message>
        <message>
            <source>Your broker’s list of documents is incomplete</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>La lista de documentos de su bróker está incompleta</translation>
        </message>
        <message>
            <source>Without the whole list Dossier cannot be sure what is new, so nothing was sent. It keeps trying by itself; if it keeps happening, tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sin la lista completa, Dossier no puede saber qué hay nuevo, por lo que no se ha enviado nada. Lo sigue intentando solo; si sigue ocurriendo, avise a su bróker.</translation>
        </message>
        <message>
            <source>The list of documents from {host} is longer than Dossier can read</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>La lista de documentos de {host} es más larga de lo que Dossier puede leer</translation>
        </message>
        <message>
            <source>Dossier reads up to 100,000 documents, and sends nothing without a whole list. Refreshing does not help: tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dossier lee hasta 100 000 documentos y no envía nada sin la lista completa. Actualizar no sirve de nada: avise a su bróker.</translation>
        </message>
        <message>
            <source>{host} refused the request ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} ha rechazado la solicitud ({status})</translation>
        </message>
        <message>
            <source>Your sign-in at {host} has expired</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Su sesión en {host} ha caducado</translation>
        </message>
        <message>
            <source>Sign in again to continue. Nothing is lost.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Inicie sesión de nuevo para continuar. No se ha perdido nada.</translation>
        </message>
        <message>
            <source>This sign-in belongs to another account at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Este inicio de sesión es de otra cuenta en {host}</translation>
        </message>
        <message>
            <source>Documents waiting here are sent only from the account they were added with. To use another account, sign out first.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Los documentos en espera solo se envían desde la cuenta con la que se añadieron. Para usar otra cuenta, cierre sesión primero.</translation>
        </message>
        <message>
            <source>Your account is not allowed to do this</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Su cuenta no tiene permiso para hacer esto</translation>
        </message>
        <message>
            <source>Ask your broker to allow it for your account.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Pida a su bróker que lo permita para su cuenta.</translation>
        </message>
        <message>
            <source>A firewall or filter on the way to {host} blocked this</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Un cortafuegos o filtro en el camino hacia {host} ha bloqueado esto</translation>
        </message>
        <message>
            <source>A web page answered instead of your broker’s system. Try another network, or show this to your IT department or your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Ha respondido una página web en lugar del sistema de su bróker. Pruebe con otra red o muestre esto a su departamento de informática o a su bróker.</translation>
        </message>
        <message>
            <source>{host} cannot find the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} no encuentra el documento</translation>
        </message>
        <message>
            <source>It may have been removed: refresh the list. If this keeps happening, check your broker’s address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Es posible que se haya eliminado: actualice la lista. Si sigue ocurriendo, revise la dirección de su bróker.</translation>
        </message>
        <message>
            <source>{host} may already have this document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Es posible que {host} ya tenga este documento</translation>
        </message>
        <message>
            <source>Refresh the list and check whether the document is already there.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Actualice la lista y compruebe si el documento ya está ahí.</translation>
        </message>
        <message>
            <source>The file is too large for {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>El archivo es demasiado grande para {host}</translation>
        </message>
        <message>
            <source>Take the photo with a smaller size, or save it as a smaller PDF, and send that.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Haga la foto con un tamaño menor o guárdela como un PDF más pequeño y envíe ese archivo.</translation>
        </message>
        <message>
            <source>{host} refused the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} ha rechazado el documento</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system, correct what it says, then send the document again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Lea el mensaje del sistema de su bróker, corrija lo que indica y envíe el documento de nuevo.</translation>
        </message>
        <message>
            <source>{host} did not delete the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} no ha eliminado el documento</translation>
        </message>
        <message>
            <source>It is still there. Read the message from your broker’s system, or ask your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sigue ahí. Lea el mensaje del sistema de su bróker o pregúntele.</translation>
        </message>
        <message>
            <source>Your broker’s system does not accept this file</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>El sistema de su bróker no acepta este archivo</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system. Often a JPEG, PNG or PDF helps. If the file is fine, ask your broker which upload format to choose in the settings.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Lea el mensaje del sistema de su bróker. A menudo sirve un JPEG, PNG o PDF. Si el archivo está bien, pregunte a su bróker qué formato de envío debe elegir en la configuración.</translation>
        </message>
        <message>
            <source>{host} is busy</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} está ocupado</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Espere {seconds} segundos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{host} points to another address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} remite a otra dirección</translation>
        </message>
        <message>
            <source>To keep your documents safe, Dossier does not send them there. Ask your broker for the right address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Para proteger sus documentos, Dossier no los envía allí. Pida a su bróker la dirección correcta.</translation>
        </message>
        <message>
            <source>{host} points to {target}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} remite a {target}</translation>
        </message>
        <message>
            <source>{host} does not accept this access code</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} no acepta este código de acceso</translation>
        </message>
        <message>
            <source>Paste the whole code again, or ask your broker for a new one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Pegue de nuevo el código completo o pida uno nuevo a su bróker.</translation>
        </message>
        <message>
            <source>Your account is not allowed to send documents to {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Su cuenta no tiene permiso para enviar documentos a {host}</translation>
        </message>
        <message>
            <source>Your account is not allowed to delete this document at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Su cuenta no tiene permiso para eliminar este documento en {host}</translation>
        </message>
        <message>
            <source>{host} does not accept documents at this address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} no acepta documentos en esta dirección</translation>
        </message>
        <message>
            <source>Copy the whole code from your broker’s message and paste it again. It has no spaces.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Copie el código completo del mensaje de su bróker y péguelo de nuevo. No lleva espacios.</translation>
        </message>
        <message>
            <source>This address cannot be used</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Esta dirección no se puede usar</translation>
        </message>
        <message>
            <source>{reason}</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>This does not look like an access code</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Esto no parece un código de acceso</translation>
        </message>
        <message>
            <source>{host} did not accept the sign-in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{host} no ha aceptado el inicio de sesión</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system, then try again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Lea el mensaje del sistema de su bróker e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Wrong email or password</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Correo o contraseña incorrectos</translation>
        </message>
        <message>
            <source>Check both, and the Caps Lock key, then try again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Revise ambos y la tecla Bloq Mayús, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>That code is wrong or has expired</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Ese código es incorrecto o ha caducado</translation>
        </message>
        <message>
            <source>Enter the newest code. An app shows a new one every 30 seconds.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Introduzca el código más reciente. Las aplicaciones muestran uno nuevo cada 30 segundos.</translation>
        </message>
        <message>
            <source>The sign-in took too long</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>El inicio de sesión ha tardado demasiado</translation>
        </message>
        <message>
            <source>Enter your password again and continue with a new code.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Introduzca de nuevo su contraseña y continúe con un código nuevo.</translation>
        </message>
        <message>
            <source>{host} shows a picture puzzle (captcha) at each sign-in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{host} muestra un desafío con imágenes (captcha) en cada inicio de sesión</translation>
        </message>
        <message>
            <source>Only a web browser can show it. Get an access code on your broker’s website and paste it here.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Solo un navegador web puede mostrarlo. Obtenga un código de acceso en el sitio web de su bróker y péguelo aquí.</translation>
        </message>
        <message>
            <source>{host} does not offer signing in with email and password</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{host} no permite iniciar sesión con correo y contraseña</translation>
        </message>
        <message>
            <source>Ask your broker for an access code and paste it here.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Pida un código de acceso a su bróker y péguelo aquí.</translation>
        </message>
        <message>
            <source>The sign-in at {host} could not be renewed just now</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>No se ha podido renovar ahora la sesión en {host}</translation>
        </message>
        <message>
            <source>Wait a few minutes, then try again or sign in again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Espere unos minutos e inténtelo de nuevo o vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <source>Too many attempts to sign in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Demasiados intentos de iniciar sesión</translation>
        </message>
        <message>
            <source>You can try again in {seconds} seconds.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Puede intentarlo de nuevo en {seconds} segundos.</translation>
        </message>
        <message>
            <source>Dossier cannot start: it cannot use “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede abrirse: no puede usar «{path}»</translation>
        </message>
        <message>
            <source>Check that the disk is there and that you may write to it, then try again. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Compruebe que el disco está disponible y que puede escribir en él e inténtelo de nuevo. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” is a file, and a folder is needed in its place</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede abrirse: «{path}» es un archivo y en su lugar hace falta una carpeta</translation>
        </message>
        <message>
            <source>Move or rename that file, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Mueva o renombre ese archivo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” is not a file, and one is needed in its place</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede abrirse: «{path}» no es un archivo y en su lugar hace falta uno</translation>
        </message>
        <message>
            <source>Move or rename it, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Muévalo o renómbrelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” belongs to another user of this computer ({owner})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede abrirse: «{path}» pertenece a otro usuario de este equipo ({owner})</translation>
        </message>
        <message>
            <source>Dossier may once have been started as administrator. Ask whoever looks after your computer to make it yours again, or start Dossier with another folder: dossier --data-dir FOLDER.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Es posible que Dossier se haya abierto alguna vez como administrador. Pida a quien se ocupa de su equipo que vuelva a ponerlo a su nombre o abra Dossier con otra carpeta: dossier --data-dir CARPETA.</translation>
        </message>
        <message>
            <source>Dossier cannot start: other users of this computer can change “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede abrirse: otros usuarios de este equipo pueden modificar «{path}»</translation>
        </message>
        <message>
            <source>Your documents would not be safe there. Make it writable for you alone, or start Dossier with a folder of your own: dossier --data-dir FOLDER.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Sus documentos no estarían seguros ahí. Haga que solo usted pueda escribir en ella o abra Dossier con una carpeta propia: dossier --data-dir CARPETA.</translation>
        </message>
        <message>
            <source>Dossier cannot start: it cannot write to “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede abrirse: no puede escribir en «{path}»</translation>
        </message>
        <message>
            <source>Dossier sends nothing that it cannot write down first. Make the folder writable, or start Dossier with another one: dossier --data-dir FOLDER. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no envía nada que no pueda anotar antes. Permita la escritura en la carpeta o abra Dossier con otra: dossier --data-dir CARPETA. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot start: there is no space left for “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede abrirse: no queda espacio para «{path}»</translation>
        </message>
        <message>
            <source>Free some space on that disk, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Libere espacio en ese disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Dossier cannot start: the disk with “{path}” has no file locks</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede abrirse: el disco de «{path}» no admite bloqueos de archivos</translation>
        </message>
        <message>
            <source>Without them, two running Dossiers could send a document twice. Start Dossier with a folder on a disk of this computer: dossier --data-dir FOLDER. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Sin ellos, dos Dossier abiertos podrían enviar un documento dos veces. Abra Dossier con una carpeta en un disco de este equipo: dossier --data-dir CARPETA. ({reason})</translation>
        </message>
        <message>
            <source>Dossier is already running with this data folder but does not respond</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier ya está abierto con esta carpeta de datos, pero no responde</translation>
        </message>
        <message>
            <source>Wait a moment. If it still does not respond, restart the computer, then start Dossier again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Espere un momento. Si sigue sin responder, reinicie el equipo y abra Dossier de nuevo.</translation>
        </message>
        <message>
            <source>Dossier cannot start: the resources folder is missing</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede abrirse: falta la carpeta de recursos</translation>
        </message>
        <message>
            <source>Install Dossier again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Instale Dossier de nuevo.</translation>
        </message>
        <message>
            <source>Dossier cannot write its log: “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede escribir su registro: «{path}»</translation>
        </message>
        <message>
            <source>Everything else works. If support asks for a report, move that file away and restart Dossier first. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Todo lo demás funciona. Si soporte le pide un informe, mueva antes ese archivo a otro lugar y reinicie Dossier. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot save its settings: “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no puede guardar su configuración: «{path}»</translation>
        </message>
        <message>
            <source>You can continue, but what you change in the settings will be forgotten when you quit. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Puede continuar, pero lo que cambie en la configuración se olvidará al salir. ({reason})</translation>
        </message>
        <message>
            <source>There is no space left on the disk with “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>No queda espacio en el disco de «{path}»</translation>
        </message>
        <message>
            <source>Dossier shows your documents, but keeps no log, saves no settings and sends nothing until some space is free.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier muestra sus documentos, pero no lleva registro, no guarda la configuración y no envía nada hasta que haya espacio libre.</translation>
        </message>
        <message>
            <source>Dossier does not recognise everything in {path}</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier no reconoce todo lo que contiene {path}</translation>
        </message>
        <message>
            <source>The unknown parts have no effect and are left as they are. Check the spelling of: {names}.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Las partes desconocidas no tienen efecto y se dejan como están. Revise cómo está escrito: {names}.</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen JPEG</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen PNG</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>un documento PDF</translation>
        </message>
        <message>
            <source>a HEIC picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen HEIC</translation>
        </message>
        <message>
            <source>a WebP picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen WebP</translation>
        </message>
        <message>
            <source>a TIFF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen TIFF</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen GIF</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen BMP</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen AVIF</translation>
        </message>
        <message>
            <source>a Photoshop picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen de Photoshop</translation>
        </message>
        <message>
            <source>a JPEG 2000 picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen JPEG 2000</translation>
        </message>
        <message>
            <source>a JPEG XL picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una imagen JPEG XL</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>un dibujo SVG</translation>
        </message>
        <message>
            <source>a Word document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>un documento de Word</translation>
        </message>
        <message>
            <source>an Excel table</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una hoja de cálculo de Excel</translation>
        </message>
        <message>
            <source>a PowerPoint presentation</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una presentación de PowerPoint</translation>
        </message>
        <message>
            <source>an office document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>un documento ofimático</translation>
        </message>
        <message>
            <source>a text document (RTF)</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>un documento de texto (RTF)</translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una página web</translation>
        </message>
        <message>
            <source>an email</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>un correo electrónico</translation>
        </message>
        <message>
            <source>a text file</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>un archivo de texto</translation>
        </message>
        <message>
            <source>a PostScript document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>un documento PostScript</translation>
        </message>
        <message>
            <source>a compressed folder</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una carpeta comprimida</translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>un vídeo</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>una grabación de audio</translation>
        </message>
        <message>
            <source>a program</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>un programa</translation>
        </message>
        <message>
            <source>“{name}” was sent on {when}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>«{name}» ya se envió ({when})</translation>
        </message>
        <message>
            <source>You already sent this file. Send it again only if your broker asked you to.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Ya ha enviado este archivo. Envíelo de nuevo solo si su bróker se lo ha pedido.</translation>
        </message>
        <message>
            <source>Your broker has already rejected “{name}”</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Su bróker ya ha rechazado «{name}»</translation>
        </message>
        <message>
            <source>Some programs show it in the wrong colours. Save it as an ordinary JPEG and choose that one, if you can.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Algunos programas lo muestran con colores incorrectos. Si puede, guárdelo como un JPEG normal y elija ese archivo.</translation>
        </message>
        <message>
            <source>“{name}” becomes so large when it is opened that most programs cannot show it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» ocupa tanto al abrirse que la mayoría de los programas no pueden con él</translation>
        </message>
        <message>
            <source>The date of issue of “{name}” could not be read</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>No se ha podido leer la fecha de emisión de «{name}»</translation>
        </message>
        <message>
            <source>The location can be removed from the file. The picture stays the same.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>El lugar se puede quitar del archivo. La imagen no cambia.</translation>
        </message>
        <message>
            <source>The picture may be too large for your broker ({width} × {height})</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Es posible que la imagen sea demasiado grande para su bróker ({width} × {height})</translation>
        </message>
        <message>
            <source>The letters A to Z, digits and spaces are safe everywhere. Give the file another name and choose it again.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Las letras de la A a la Z, las cifras y los espacios son seguros en todos los sistemas. Ponga otro nombre al archivo y elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>Send one that is still valid. If you have none, ask your broker what else they accept.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Envíe uno que siga vigente. Si no tiene ninguno, pregunte a su bróker qué otro documento acepta.</translation>
        </message>
        <message>
            <source>“{name}” looks like a picture that you sent on {when}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>«{name}» se parece a una imagen que usted envió el {when}</translation>
        </message>
        <message>
            <source>If it is the same photo, there is no need to send it again.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Si es la misma foto, no hace falta enviarla de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” looks like a picture that your broker has rejected</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>«{name}» se parece a una imagen que su bróker ha rechazado</translation>
        </message>
        <message>
            <source>“{name}” is a link to a file in another folder: {target}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>«{name}» es un enlace a un archivo de otra carpeta: {target}</translation>
        </message>
        <message>
            <source>The file it points to would be sent. Send it only if it is the one you mean.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Se enviaría el archivo al que apunta. Envíelo solo si es el que desea.</translation>
        </message>
        <message>
            <source>“{name}” is named {ending}, but it is {kind}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>«{name}» termina en {ending}, pero es {kind}</translation>
        </message>
        <message>
            <source>Check that it is the right file. If it is, you can send it as it is.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Compruebe que es el archivo correcto. Si lo es, puede enviarlo tal cual.</translation>
        </message>
        <message>
            <source>Send it again</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Enviarlo de nuevo</translation>
        </message>
        <message>
            <source>Send {name} again</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Enviar {name} de nuevo</translation>
        </message>
        <message>
            <source>Send this file</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Enviar este archivo</translation>
        </message>
        <message>
            <source>Send the file that {name} points to</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Enviar el archivo al que apunta {name}</translation>
        </message>
        <message>
            <source>Open it on this computer. If it opens, save it again as a JPEG or PDF and choose that one; if it does not, take the photo again or download the document once more.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Ábralo en este equipo. Si se abre, guárdelo de nuevo como JPEG o PDF y elija ese archivo; si no, repita la foto o descargue el documento otra vez.</translation>
        </message>
        <message>
            <source>“{name}” is {kind}, not a photo, scan or PDF</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» es {kind}, no una foto, un escaneo ni un PDF</translation>
        </message>
        <message>
            <source>Choose the photo or scan itself. A text can be printed or saved as a PDF, and that PDF can be sent.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Elija la propia foto o el propio escaneo. Un texto se puede imprimir o guardar como PDF, y ese PDF se puede enviar.</translation>
        </message>
        <message>
            <source>A part of “{name}” is missing</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Falta una parte de «{name}»</translation>
        </message>
        <message>
            <source>“{name}” opens only with a password, so your broker cannot read it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» solo se abre con contraseña, por lo que su bróker no puede leerlo</translation>
        </message>
        <message>
            <source>Open it with the password, print it to a new PDF or save it without a password, and choose the new file.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Ábralo con la contraseña, imprímalo en un PDF nuevo o guárdelo sin contraseña, y elija el archivo nuevo.</translation>
        </message>
        <message>
            <source>“{name}” is {kind}, which your broker may not be able to open</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» es {kind}, y es posible que su bróker no pueda abrir este tipo de archivo</translation>
        </message>
        <message>
            <source>Choose PDF or JPEG in the scanner's settings and scan it again, or open it in a picture viewer and save it as a JPEG.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Elija PDF o JPEG en los ajustes del escáner y escanéelo de nuevo, o ábralo en un visor de imágenes y guárdelo como JPEG.</translation>
        </message>
        <message>
            <source>“{name}” is an iPhone photo (HEIC), which your broker may not be able to open</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» es una foto de iPhone (HEIC), y es posible que su bróker no pueda abrirla</translation>
        </message>
        <message>
            <source>“{name}” is a moving picture</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» es una imagen animada</translation>
        </message>
        <message>
            <source>Brokers want a recent one, at most {months} months old. Send the newest that you have.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Los brókeres piden uno reciente, de {months} meses como máximo. Envíe el más reciente que tenga.</translation>
        </message>
        <message>
            <source>Check that it is the right file. If only some pages are asked for, save only those.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Compruebe que sea el archivo correcto. Si solo se piden algunas páginas, guarde únicamente esas.</translation>
        </message>
        <message>
            <source>The same file is unlikely to be accepted. Take a new photo, or choose another file.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Es difícil que se acepte el mismo archivo. Haga una foto nueva o elija otro archivo.</translation>
        </message>
        <message>
            <source>Take a new photo: the same one is unlikely to be accepted, even at another size.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Haga una foto nueva: es difícil que se acepte la misma, aunque tenga otro tamaño.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened: it is damaged or not a document</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» no se puede abrir: está dañado o no es un documento</translation>
        </message>
        <message>
            <source>It was not copied or downloaded completely. Copy or download it once more, or take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>No se copió o descargó por completo. Cópielo o descárguelo otra vez, o repita la foto.</translation>
        </message>
        <message>
            <source>“{name}” is protected in such a way that your broker cannot read it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» está protegido de tal forma que su bróker no puede leerlo</translation>
        </message>
        <message>
            <source>If you can open it, print it to a new PDF and choose that one. If not, ask whoever made it for a copy without protection.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Si puede abrirlo, imprímalo en un PDF nuevo y elija ese. Si no, pida una copia sin protección a quien lo creó.</translation>
        </message>
        <message>
            <source>Save it as a JPEG and choose that one. To take JPEG photos from now on: Settings, Camera, Formats, Most Compatible.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Guárdela como JPEG y elija ese archivo. Para hacer las fotos en JPEG a partir de ahora: Ajustes, Cámara, Formatos, Más compatible.</translation>
        </message>
        <message>
            <source>Your broker may see only its first picture. Choose an ordinary photo instead.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Es posible que su bróker solo vea la primera imagen. Elija mejor una foto normal.</translation>
        </message>
        <message>
            <source>“{name}” has {pages} pages; the usual limit is {most}</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» tiene {pages} páginas; lo habitual es un máximo de {most}</translation>
        </message>
        <message>
            <source>“{name}” is stored in a way that is made for printing or editing</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» está guardado en un formato pensado para imprimir o editar</translation>
        </message>
        <message>
            <source>Take the photo or scan it with a smaller size, then choose the new file.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Haga la foto o escanéelo con un tamaño menor y elija el archivo nuevo.</translation>
        </message>
        <message>
            <source>“{name}” is a PDF that holds nothing but one picture</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» es un PDF que solo contiene una imagen</translation>
        </message>
        <message>
            <source>For an ID, the photo itself is often preferred. Send it if you have it.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Para un documento de identidad se suele preferir la propia foto. Envíela si la tiene.</translation>
        </message>
        <message>
            <source>“{name}” opens so slowly that it was not checked to the end</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» se abre tan despacio que no se comprobó hasta el final</translation>
        </message>
        <message>
            <source>You can send it. If it opens slowly for you too, print it to a new PDF or take a photo of it, and send that instead.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Puede enviarlo. Si también a usted se le abre despacio, imprímalo en un PDF nuevo o hágale una foto, y envíe eso en su lugar.</translation>
        </message>
        <message>
            <source>“{name}” could not be checked to the end</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>«{name}» no se pudo comprobar hasta el final</translation>
        </message>
        <message>
            <source>You can send it. Open it yourself first, and see that everything on it is there and easy to read.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Puede enviarlo. Ábralo antes usted y compruebe que está todo y que se lee bien.</translation>
        </message>
        <message>
            <source>“{name}” seems to be from {date}, which may be too old</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>«{name}» parece ser del {date} y podría ser demasiado antiguo</translation>
        </message>
        <message>
            <source>Check that its date can be seen and is not too old. Your broker will look for it.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Compruebe que la fecha se vea y no sea demasiado antigua. Su bróker la buscará.</translation>
        </message>
        <message>
            <source>“{name}” seems to be from {date}</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>«{name}» parece ser del {date}</translation>
        </message>
        <message>
            <source>Check that this is the date on the document.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Compruebe que esta sea la fecha que figura en el documento.</translation>
        </message>
        <message>
            <source>A part of the document is outside the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Una parte del documento queda fuera de la imagen</translation>
        </message>
        <message>
            <source>Take the photo again from a little further away, so that all four corners can be seen.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Repita la foto desde un poco más lejos, de modo que se vean las cuatro esquinas.</translation>
        </message>
        <message>
            <source>The document fills only a small part of the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>El documento ocupa solo una pequeña parte de la imagen</translation>
        </message>
        <message>
            <source>Move closer until the document fills most of the picture, with a little space around it.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Acérquese hasta que el documento ocupe casi toda la imagen, con un poco de espacio alrededor.</translation>
        </message>
        <message>
            <source>The document lies at an angle in the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>El documento aparece inclinado en la imagen</translation>
        </message>
        <message>
            <source>Take the photo again with the sides of the document in line with the sides of the picture.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Repita la foto con los bordes del documento alineados con los bordes de la imagen.</translation>
        </message>
        <message>
            <source>The photo was taken from the side, so the document looks distorted</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>La foto se hizo desde un lado, por lo que el documento se ve deformado</translation>
        </message>
        <message>
            <source>Take it again with the camera straight above the document.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Repítala con la cámara justo encima del documento.</translation>
        </message>
        <message>
            <source>The document lies sideways or upside down in the picture</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>El documento aparece de lado o boca abajo en la imagen</translation>
        </message>
        <message>
            <source>Turn the picture until the text can be read, or take the photo again that way.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Gire la imagen hasta que se pueda leer el texto o repita la foto en esa posición.</translation>
        </message>
        <message>
            <source>A finger covers a part of the document</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Un dedo tapa una parte del documento</translation>
        </message>
        <message>
            <source>Lay the document down on a plain table, and take the photo again without touching it.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Apoye el documento en una mesa lisa y repita la foto sin tocarlo.</translation>
        </message>
        <message>
            <source>Something lies on the document and covers a part of it</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Hay algo encima del documento que tapa una parte</translation>
        </message>
        <message>
            <source>Take away what lies on it, and take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Retire lo que tenga encima y repita la foto.</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>La imagen está borrosa</translation>
        </message>
        <message>
            <source>Lay the document down, hold the camera still with both hands, tap the document on its screen, and try again.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Apoye el documento en una superficie, sujete la cámara con ambas manos sin moverla, toque el documento en la pantalla e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The picture is too dark</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>La imagen es demasiado oscura</translation>
        </message>
        <message>
            <source>Take it again near a window or with the light on.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Repítala cerca de una ventana o con la luz encendida.</translation>
        </message>
        <message>
            <source>The picture is too bright: parts of the document are washed out</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>La imagen es demasiado clara: hay partes del documento que no se distinguen</translation>
        </message>
        <message>
            <source>Take it again away from direct light and without the flash.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Repítala lejos de la luz directa y sin flash.</translation>
        </message>
        <message>
            <source>A light is reflected in the document and hides a part of it</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Hay un reflejo de luz en el documento que oculta una parte</translation>
        </message>
        <message>
            <source>Turn off the flash, move until the bright spot is gone, and take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Apague el flash, muévase hasta que desaparezca el reflejo y repita la foto.</translation>
        </message>
        <message>
            <source>The picture is pale: the print hardly stands out from the paper</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>La imagen está pálida: el texto apenas se distingue del papel</translation>
        </message>
        <message>
            <source>Wipe the lens, and take the photo again in even light.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Limpie el objetivo y repita la foto con luz uniforme.</translation>
        </message>
        <message>
            <source>This looks like a screenshot</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Esto parece una captura de pantalla</translation>
        </message>
        <message>
            <source>Brokers often refuse screenshots. Choose the photo itself, or take a new one.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Los brókeres suelen rechazar las capturas de pantalla. Elija la propia foto o haga una nueva.</translation>
        </message>
        <message>
            <source>The picture is too small to read the document well ({width} × {height})</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>La imagen es demasiado pequeña para leer bien el documento ({width} × {height})</translation>
        </message>
        <message>
            <source>Choose the original photo, not one from a message. Its shorter side should measure at least {least}.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Elija la foto original, no una recibida en un mensaje. Su lado más corto debería medir al menos {least}.</translation>
        </message>
        <message>
            <source>The picture is black and white</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>La imagen está en blanco y negro</translation>
        </message>
        <message>
            <source>Take or scan it again in colour. Brokers often refuse copies in black and white.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Repita la foto o el escaneo en color. Los brókeres suelen rechazar las copias en blanco y negro.</translation>
        </message>
        <message>
            <source>The picture has lost much of its detail because its file was made smaller</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>La imagen ha perdido mucho detalle porque se redujo el tamaño del archivo</translation>
        </message>
        <message>
            <source>Choose the original photo, not one from a message.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Elija la foto original, no una recibida en un mensaje.</translation>
        </message>
        <message>
            <source>The picture was saved with {editor}, a program for editing pictures</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>La imagen se guardó con {editor}, un programa de edición de imágenes</translation>
        </message>
        <message>
            <source>Brokers often refuse edited pictures. Choose the photo as your camera took it.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Los brókeres suelen rechazar las imágenes editadas. Elija la foto tal como la tomó su cámara.</translation>
        </message>
        <message>
            <source>This looks like a photo of a screen</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Esto parece una foto de una pantalla</translation>
        </message>
        <message>
            <source>Brokers often refuse those. Take a photo of the document itself.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Los brókeres suelen rechazarlas. Haga una foto del propio documento.</translation>
        </message>
        <message>
            <source>The picture was made larger, which gives it no more detail</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>La imagen se ha ampliado, pero eso no le da más detalle</translation>
        </message>
        <message>
            <source>Choose the original photo, or take a new one closer to the document.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Elija la foto original o haga una nueva más cerca del documento.</translation>
        </message>
        <message>
            <source>The photo says where it was taken</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>La foto indica dónde se hizo</translation>
        </message>
        <message>
            <source>“{name}” is {kind}; for this document it should be {formats}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>«{name}» es {kind}; para este documento debería ser {formats}</translation>
        </message>
        <message>
            <source>Choose the same document in that form if you have it. If not, take a photo of it, or scan or save it that way.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Elija el mismo documento en ese formato si lo tiene. Si no, hágale una foto, o bien escanéelo o guárdelo en ese formato.</translation>
        </message>
        <message>
            <source>“{name}” is a large file: {size}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>«{name}» es un archivo grande: {size}</translation>
        </message>
        <message>
            <source>Your broker may take at most {limit}. Take the photo with a smaller size, or save it as a smaller PDF.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Es posible que su bróker admita como máximo {limit}. Haga la foto con un tamaño menor o guárdelo como un PDF más pequeño.</translation>
        </message>
        <message>
            <source>“{name}” is a small file for a photo: {size}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>«{name}» es un archivo pequeño para ser una foto: {size}</translation>
        </message>
        <message>
            <source>Details may be missing, and your broker may ask for at least {limit}. Choose the original photo, not one from a message.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Puede que falten detalles y que su bróker pida al menos {limit}. Elija la foto original, no una recibida en un mensaje.</translation>
        </message>
        <message>
            <source>Take or scan it again with a smaller size. Its longer side may measure at most {most}.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Repita la foto o el escaneo con un tamaño menor. Su lado más largo puede medir como máximo {most}.</translation>
        </message>
        <message>
            <source>The name of “{name}” is long: {length} characters</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>El nombre de «{name}» es largo: {length} caracteres</translation>
        </message>
        <message>
            <source>At most {most} are safe everywhere. Give the file a shorter name and choose it again.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Lo seguro en todos los sistemas es un máximo de {most}. Ponga al archivo un nombre más corto y elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>The name of “{name}” has characters that some systems cannot show: {characters}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>El nombre de «{name}» tiene caracteres que algunos sistemas no pueden mostrar: {characters}</translation>
        </message>
        <message>
            <source>“{name}” may show one side only, and your broker wants front and back</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Puede que «{name}» muestre solo una cara, y su bróker pide anverso y reverso</translation>
        </message>
        <message>
            <source>Add the other side too, or choose a file that has both.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Añada también la otra cara o elija un archivo que tenga ambas.</translation>
        </message>
        <message>
            <source>Front and back are the same picture</source>
            <extracomment>desktop_app/domain/findings_of/sides.py</extracomment>
            <translation>El anverso y el reverso son la misma imagen</translation>
        </message>
        <message>
            <source>Choose a photo of the other side in place of one of them.</source>
            <extracomment>desktop_app/domain/findings_of/sides.py</extracomment>
            <translation>Elija una foto de la otra cara en lugar de una de ellas.</translation>
        </message>
        <message>
            <source>a passport</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>un pasaporte</translation>
        </message>
        <message>
            <source>an ID card</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>un documento de identidad</translation>
        </message>
        <message>
            <source>a visa</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>un visado</translation>
        </message>
        <message>
            <source>The lines with the &lt; signs in “{name}” could not be read</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>No se han podido leer las líneas con los signos &lt; de «{name}»</translation>
        </message>
        <message>
            <source>Your broker reads them too. Take the photo again in good light, with these lines sharp, in full and without reflections.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Su bróker también las lee. Repita la foto con buena luz, de modo que estas líneas se vean nítidas, completas y sin reflejos.</translation>
        </message>
        <message>
            <source>The document in “{name}” expired on {date}</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>El documento de «{name}» caducó el {date}</translation>
        </message>
        <message>
            <source>The document in “{name}” is valid only until {date}</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>El documento de «{name}» solo es válido hasta el {date}</translation>
        </message>
        <message>
            <source>Many brokers want one that is valid for longer. If you have a newer one, send that.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Muchos brókeres piden uno con mayor vigencia. Si tiene uno más reciente, envíe ese.</translation>
        </message>
        <message>
            <source>“{name}” looks like {kind}, but you chose “{type}” for it</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>«{name}» parece {kind}, pero usted eligió «{type}»</translation>
        </message>
        <message>
            <source>Choose the document type that fits, or choose another file.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Elija el tipo de documento que corresponda o elija otro archivo.</translation>
        </message>
        <message>
            <source>“{name}” shows no lines with &lt; signs</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>En «{name}» no se ven líneas con signos &lt;</translation>
        </message>
        <message>
            <source>A passport has them below the photo, most ID cards have them on the back. If yours has them, make sure that they are in the picture.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Los pasaportes las llevan debajo de la foto; la mayoría de los documentos de identidad, en el reverso. Si el suyo las tiene, asegúrese de que aparezcan en la imagen.</translation>
        </message>
        <message>
            <source>“{name}” seems to show the back of the card, but you chose “{type}” for it</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>«{name}» parece mostrar el reverso de la tarjeta, pero usted eligió «{type}»</translation>
        </message>
        <message>
            <source>The side with the photo is the front. Choose the document type that fits, or choose the file with the front.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>La cara con la foto es el anverso. Elija el tipo de documento que corresponda o elija el archivo con el anverso.</translation>
        </message>
        <message>
            <source>This is more than a code, and no access code was found in it. Paste only the code itself.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>Esto es más que un código y no contiene ningún código de acceso. Pegue solo el código.</translation>
        </message>
        <message>
            <source>It has spaces or line breaks in it. Paste the code alone, on one line.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>Contiene espacios o saltos de línea. Pegue solo el código, en una línea.</translation>
        </message>
        <message>
            <source>It has characters that no access code has, such as “…” where a part was left out. Copy it again where it is shown in full.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>Contiene caracteres que no lleva ningún código de acceso, como «…» donde se omitió una parte. Cópielo de nuevo de donde se muestre completo.</translation>
        </message>
        <message>
            <source>Enter the address that your broker gave you, for example https://my.broker.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Introduzca la dirección que le dio su bróker, por ejemplo https://my.broker.example</translation>
        </message>
        <message>
            <source>It contains an @ sign, as an email address does. Enter only your broker’s web address.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Contiene un signo @, como una dirección de correo. Introduzca solo la dirección web de su bróker.</translation>
        </message>
        <message>
            <source>It must begin with https://</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Debe empezar por https://</translation>
        </message>
        <message>
            <source>http:// would send your documents unprotected. Use https://</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>http:// enviaría sus documentos sin protección. Use https://</translation>
        </message>
        <message>
            <source>This is not a web address. One looks like https://my.broker.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Esto no es una dirección web. Tiene este aspecto: https://my.broker.example</translation>
        </message>
        <message>
            <source>The address contains letters from different alphabets, which can be used to imitate another address. Ask your broker for the address and enter it yourself.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>La dirección contiene letras de distintos alfabetos, algo que sirve para imitar otra dirección. Pida la dirección a su bróker y escríbala usted.</translation>
        </message>
        <message>
            <source>Enter only the proxy’s name, for example proxy.company.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Introduzca solo el nombre del proxy, por ejemplo proxy.company.example</translation>
        </message>
        <message>
            <source>Leave out the question mark or # and everything after it.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Quite el signo de interrogación o # y todo lo que sigue.</translation>
        </message>
        <message>
            <source>It is not there.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>No está ahí.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>No se puede leer.</translation>
        </message>
        <message>
            <source>It is too large.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Es demasiado grande.</translation>
        </message>
        <message>
            <source>It contains a private key.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Contiene una clave privada.</translation>
        </message>
        <message>
            <source>It contains no certificate.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>No contiene ningún certificado.</translation>
        </message>
        <message>
            <source>A certificate in it is damaged.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Contiene un certificado dañado.</translation>
        </message>
        <message>
            <source>Its name contains invisible characters or is too long.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Su nombre contiene caracteres invisibles o es demasiado largo.</translation>
        </message>
        <message>
            <source>The drive does not answer.</source>
            <extracomment>desktop_app/storage/file_access.py</extracomment>
            <translation>La unidad no responde.</translation>
        </message>
        <message>
            <source>the whole file</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>el archivo completo</translation>
        </message>
        <message>
            <source>it is too large</source>
            <extracomment>desktop_app/storage/profiles/exchange.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>es demasiado grande</translation>
        </message>
        <message>
            <source>it is not a file</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>no es un archivo</translation>
        </message>
        <message>
            <source>it has no [[servers]] with an address</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>no tiene ningún [[servers]] con dirección</translation>
        </message>
        <message>
            <source>there are more than 100</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>hay más de 100</translation>
        </message>
        <message>
            <source>the same address is used twice</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>la misma dirección se usa dos veces</translation>
        </message>
        <message>
            <source>it contains no usable certificates (PEM)</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>no contiene certificados utilizables (PEM)</translation>
        </message>
        <message>
            <source>it must be multipart, json-base64, json-data-uri or json-path</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>debe ser multipart, json-base64, json-data-uri o json-path</translation>
        </message>
        <message>
            <source>it must be a number of megabytes above zero</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>debe ser un número de megabytes mayor que cero</translation>
        </message>
        <message>
            <source>it must be a number of seconds, at most a day</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>debe ser un número de segundos, un día como máximo</translation>
        </message>
        <message>
            <source>it must be true or false</source>
            <extracomment>desktop_app/storage/profiles/fields.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser true o false</translation>
        </message>
        <message>
            <source>it must be a list of tables, each with a number of at most 18 digits as id and a caption</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>debe ser una lista de tablas, cada una con un número de 18 cifras como máximo en id y un caption</translation>
        </message>
        <message>
            <source>there are more than 500; the first 500 are used</source>
            <extracomment>desktop_app/storage/profiles/fields.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>hay más de 500; se usan los 500 primeros</translation>
        </message>
        <message>
            <source>two types have the same number; the first is used</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>dos tipos tienen el mismo número; se usa el primero</translation>
        </message>
        <message>
            <source>it must be the path of a file, in quotes</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>debe ser la ruta de un archivo, entre comillas</translation>
        </message>
        <message>
            <source>it must be “system”, “none” or a table with host and port, and “http”, “socks5” or “socks5h” as scheme</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>debe ser «system», «none» o una tabla con host y port, y «http», «socks5» o «socks5h» como scheme</translation>
        </message>
        <message>
            <source>it must be email or token</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>debe ser email o token</translation>
        </message>
        <message>
            <source>it must be a short text in quotes</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>debe ser un texto corto entre comillas</translation>
        </message>
        <message>
            <source>it must be a table of rules</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser una tabla de reglas</translation>
        </message>
        <message>
            <source>there is no such rule</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>esa regla no existe</translation>
        </message>
        <message>
            <source>it must be a list of some of “jpeg”, “png”, “pdf”, “heic”, “webp” and “tiff”</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser una lista con algunos de estos valores: «jpeg», «png», «pdf», «heic», «webp» y «tiff»</translation>
        </message>
        <message>
            <source>it must be a number of kilobytes, at most 1,048,576</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser un número de kilobytes, como máximo 1 048 576</translation>
        </message>
        <message>
            <source>it must be a number of megabytes above zero, at most 1,048,576</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser un número de megabytes mayor que cero, como máximo 1 048 576</translation>
        </message>
        <message>
            <source>it must be a whole number of pixels, at most 100,000</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser un número entero de píxeles, como máximo 100 000</translation>
        </message>
        <message>
            <source>it must be a whole number of pages from 1 to 1000</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser un número entero de páginas, de 1 a 1000</translation>
        </message>
        <message>
            <source>it must be a whole number of characters from 1 to 255</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser un número entero de caracteres, de 1 a 255</translation>
        </message>
        <message>
            <source>it must be a whole number of months, at most 120</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser un número entero de meses, como máximo 120</translation>
        </message>
        <message>
            <source>it must be a list of some of “formats”, “size”, “pixels”, “colour”, “pages”, “name”, “validity”, “statement_age” and “both_sides”</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser una lista con algunos de estos valores: «formats», «size», «pixels», «colour», «pages», «name», «validity», «statement_age» y «both_sides»</translation>
        </message>
        <message>
            <source>it must be the number of a document type, in quotes if need be</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>debe ser el número de un tipo de documento, entre comillas si hace falta</translation>
        </message>
        <message>
            <source>the least is more than the most</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>el mínimo es mayor que el máximo</translation>
        </message>
        <message>
            <source>there must be an address in quotes</source>
            <extracomment>desktop_app/storage/profiles/toml.py</extracomment>
            <translation>debe haber una dirección entre comillas</translation>
        </message>
        <message>
            <source>each server begins with [[servers]], in two pairs of brackets</source>
            <extracomment>desktop_app/storage/settings.py</extracomment>
            <translation>cada servidor empieza con [[servers]], con dos pares de corchetes</translation>
        </message>
        <message>
            <source>there is already another file with this name</source>
            <extracomment>desktop_app/storage/support/report.py</extracomment>
            <translation>ya existe otro archivo con este nombre</translation>
        </message>
        <message>
            <source>it has brackets in brackets, more than 16 deep</source>
            <extracomment>desktop_app/storage/toml_bounds.py</extracomment>
            <translation>tiene más de 16 niveles de corchetes anidados</translation>
        </message>
        <message>
            <source>it has far more entries than settings have</source>
            <extracomment>desktop_app/storage/toml_bounds.py</extracomment>
            <translation>tiene muchas más entradas que una configuración normal</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>Already on its way, not added again: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ya en camino, no se añaden otra vez: {names}</translation>
        </message>
        <message>
            <source>These files are inside another program, such as an email. Save them in a folder first, then drag them here from that folder.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Estos archivos están dentro de otro programa, como un correo. Guárdelos primero en una carpeta y arrástrelos aquí desde ella.</translation>
        </message>
        <message>
            <source>There is no file in the clipboard. Copy a file first, then paste it here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>No hay ningún archivo en el portapapeles. Copie primero un archivo y péguelo aquí.</translation>
        </message>
        <message numerus="yes">
            <source>Drop here to add %n file(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Suelte aquí para añadir %n archivo</numerusform>
                <numerusform>Suelte aquí para añadir %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop here to add this picture</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Suelte aquí para añadir esta imagen</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Imagen pegada</translation>
        </message>
        <message>
            <source>The picture could not be added: {reason}. Save it as a file first, then add that file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>No se ha podido añadir la imagen: {reason}. Guárdela primero como archivo y añada ese archivo.</translation>
        </message>
        <message>
            <source>Links to websites are not added: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Los enlaces a sitios web no se añaden: {names}</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Añadir una carpeta</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is a folder with %n file(s) that may be documents. Add them?</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>«{name}» es una carpeta con %n archivo que podría ser un documento. ¿Añadirlo?</numerusform>
                <numerusform>«{name}» es una carpeta con %n archivos que podrían ser documentos. ¿Añadirlos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Add them</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>No añadir</translation>
        </message>
        <message>
            <source>There is more in this folder than can be added at once.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>En esta carpeta hay más de lo que se puede añadir de una vez.</translation>
        </message>
        <message>
            <source>There is no photo, scan or PDF in the folder “{name}”.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>No hay ninguna foto, escaneo ni PDF en la carpeta «{name}».</translation>
        </message>
        <message>
            <source>Left out, because they are neither pictures nor PDF: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>No se han añadido porque no son imágenes ni PDF: {names}</translation>
        </message>
        <message>
            <source>Not checked</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Sin examinar</translation>
        </message>
        <message>
            <source>Skip the check</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Omitir el examen</translation>
        </message>
        <message>
            <source>Remove the location…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Quitar el lugar…</translation>
        </message>
        <message>
            <source>The picture itself stays exactly as it is. Only the location is removed.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>La imagen en sí se queda exactamente como está. Solo se quita el lugar.</translation>
        </message>
        <message>
            <source>Both pictures are kept exactly as they are. Some brokers want each side in a separate file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ambas imágenes se incluyen exactamente como están. Algunos brókeres piden cada cara en un archivo aparte.</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Swap front and back</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Intercambiar anverso y reverso</translation>
        </message>
        <message>
            <source>Front side</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Anverso</translation>
        </message>
        <message>
            <source>Back side</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Reverso</translation>
        </message>
        <message>
            <source>Both sides</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ambas caras</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Falta una cara</translation>
        </message>
        <message>
            <source>The front of “{caption}” is missing.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Falta el anverso de «{caption}».</translation>
        </message>
        <message>
            <source>The back of “{caption}” is missing.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Falta el reverso de «{caption}».</translation>
        </message>
        <message>
            <source>Brokers usually need both sides.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Los brókeres suelen necesitar ambas caras.</translation>
        </message>
        <message>
            <source>Send without it</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Enviar sin esa cara</translation>
        </message>
        <message>
            <source>Choose the other side…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Elegir la otra cara…</translation>
        </message>
        <message>
            <source>Add documents</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/window/texts.py</extracomment>
            <translation>Añadir documentos</translation>
        </message>
        <message>
            <source>Replace “{name}”</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Reemplazar «{name}»</translation>
        </message>
        <message>
            <source>Sent in the place of “{name}”:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Se envía en lugar de «{name}»:</translation>
        </message>
        <message>
            <source>Delete the old document when the new one has arrived</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Eliminar el documento anterior cuando haya llegado el nuevo</translation>
        </message>
        <message>
            <source>Choose what each file shows, then send. Dossier does not change your files.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Elija qué muestra cada archivo y envíelos. Dossier no modifica sus archivos.</translation>
        </message>
        <message>
            <source>The other files are being sent. These are still being read:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Los demás archivos se están enviando. Estos aún se están leyendo:</translation>
        </message>
        <message>
            <source>The other files are being sent. These need your attention:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Los demás archivos se están enviando. Estos requieren su atención:</translation>
        </message>
        <message>
            <source>Files to send</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Archivos para enviar</translation>
        </message>
        <message>
            <source>Choose more files…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Elegir más archivos…</translation>
        </message>
        <message>
            <source>File on the server…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Archivo en el servidor…</translation>
        </message>
        <message>
            <source>File on the server</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Archivo en el servidor</translation>
        </message>
        <message>
            <source>Path of the document on your broker's server:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ruta del documento en el servidor de su bróker:</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Quitar {name}</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Enviar</translation>
        </message>
        <message numerus="yes">
            <source>Send %n document(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Enviar %n documento</numerusform>
                <numerusform>Enviar %n documentos</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Aún no se ha enviado nada</translation>
        </message>
        <message numerus="yes">
            <source>Close without sending %n document(s)? Your files stay where they are.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>¿Cerrar sin enviar %n documento? Su archivo sigue donde está.</numerusform>
                <numerusform>¿Cerrar sin enviar %n documentos? Sus archivos siguen donde están.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close without sending</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Cerrar sin enviar</translation>
        </message>
        <message>
            <source>Go back</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Choose the type</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Elija el tipo</translation>
        </message>
        <message>
            <source>Type of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Tipo de {name}</translation>
        </message>
        <message>
            <source>Other…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Otro…</translation>
        </message>
        <message>
            <source>Another type for {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Otro tipo para {name}</translation>
        </message>
        <message>
            <source>Enter the number of a type that is not in the list</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Introduzca el número de un tipo que no está en la lista</translation>
        </message>
        <message>
            <source>Another type</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Otro tipo</translation>
        </message>
        <message>
            <source>Your broker does not list the type here? Ask them for the type number, and enter it here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>¿Su bróker no incluye aquí el tipo? Pídale el número del tipo e introdúzcalo aquí.</translation>
        </message>
        <message>
            <source>Choose what this file shows.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Elija qué muestra este archivo.</translation>
        </message>
        <message>
            <source>Your broker does not list its document types here. Ask them for the type number, or for a file to import.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Su bróker no indica aquí sus tipos de documento. Pídale el número del tipo o un archivo para importar.</translation>
        </message>
        <message>
            <source>Enter a type number…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Introducir número de tipo…</translation>
        </message>
        <message>
            <source>Import your broker's file…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Importar archivo del bróker…</translation>
        </message>
        <message>
            <source>There are no document types for {host} in this file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>En este archivo no hay tipos de documento para {host}.</translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Examinando el archivo…</translation>
        </message>
        <message>
            <source>Still being read. You can send the others meanwhile.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Aún se está leyendo. Mientras tanto, puede enviar los demás.</translation>
        </message>
        <message>
            <source>Try again: {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Reintentar: {name}</translation>
        </message>
        <message>
            <source>On your broker's server; Dossier cannot check it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Está en el servidor de su bróker; Dossier no puede comprobarlo.</translation>
        </message>
        <message>
            <source>Photo (JPEG)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Foto (JPEG)</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Imagen (PNG)</translation>
        </message>
        <message>
            <source>PDF</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/documents/texts.py</extracomment>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Photo (HEIC)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Foto (HEIC)</translation>
        </message>
        <message>
            <source>Picture (WebP). Not every broker accepts these.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Imagen (WebP). No todos los brókeres la aceptan.</translation>
        </message>
        <message>
            <source>Neither a photo nor a PDF. Your broker may not accept it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>No es una foto ni un PDF. Es posible que su bróker no lo acepte.</translation>
        </message>
        <message>
            <source>Show {name} large</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Mostrar {name} en grande</translation>
        </message>
        <message>
            <source>Click to see it large</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Haga clic para verlo en grande</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Elegir otro…</translation>
        </message>
        <message>
            <source>Choose another file instead of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Elegir otro archivo en lugar de {name}</translation>
        </message>
        <message>
            <source>“{name}” is in the list already.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>«{name}» ya está en la lista.</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Enviar de todos modos</translation>
        </message>
        <message>
            <source>Send {name} anyway</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Enviar {name} de todos modos</translation>
        </message>
        <message>
            <source>Will be sent as it is</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Se enviará tal cual</translation>
        </message>
        <message>
            <source>It will be sent as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Se enviará tal cual.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more about {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n más sobre {name}</numerusform>
                <numerusform>%n más sobre {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show less</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>Show less about {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Mostrar menos sobre {name}</translation>
        </message>
        <message numerus="yes">
            <source>Looking at {place} of %n file(s)…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Examinando el archivo {place} de %n…</numerusform>
                <numerusform>Examinando el archivo {place} de %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending starts by itself after that.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Después, el envío empezará solo.</translation>
        </message>
        <message>
            <source>Send without looking for what could be refused</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Enviar sin buscar posibles motivos de rechazo</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will not be sent: see the reason in the list.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n archivo no se enviará: vea el motivo en la lista.</numerusform>
                <numerusform>%n archivos no se enviarán: vea el motivo en la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) may be refused. Have a look, or press Send again to send everything as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n archivo podría ser rechazado. Revíselo o pulse de nuevo «Enviar» para enviar todo tal cual.</numerusform>
                <numerusform>%n archivos podrían ser rechazados. Revíselos o pulse de nuevo «Enviar» para enviar todo tal cual.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change it…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Modificar…</translation>
        </message>
        <message>
            <source>{change} {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{change}: {name}</translation>
        </message>
        <message>
            <source>Make it a JPEG…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Convertir en JPEG…</translation>
        </message>
        <message>
            <source>Make it smaller…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Reducir tamaño…</translation>
        </message>
        <message>
            <source>Turn it…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Girar…</translation>
        </message>
        <message>
            <source>Both sides in one PDF…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ambas caras en un PDF…</translation>
        </message>
        <message>
            <source>A changed copy of “{name}”</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Copia modificada de «{name}»</translation>
        </message>
        <message>
            <source>Your own file stays as it is. The copy is sent in its place if you want it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Su archivo se queda como está. Si lo desea, se envía la copia en su lugar.</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Después</translation>
        </message>
        <message>
            <source>{side}: picture of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{side}: imagen de {name}</translation>
        </message>
        <message>
            <source>No picture to show</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>No hay imagen que mostrar</translation>
        </message>
        <message>
            <source>{size} · {width} × {height}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{size} · {width} × {height}</translation>
        </message>
        <message numerus="yes">
            <source>{size} · %n page(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>{size} · %n página</numerusform>
                <numerusform>{size} · %n páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the copy…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Creando la copia…</translation>
        </message>
        <message>
            <source>Use the changed copy</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Usar la copia modificada</translation>
        </message>
        <message>
            <source>Keep the original</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Conservar el original</translation>
        </message>
        <message>
            <source>Nothing is lost by this.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Con esto no se pierde nada.</translation>
        </message>
        <message>
            <source>It looks the same, and every program can open it. Where it was taken is not in the copy.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Se ve igual y cualquier programa puede abrirla. La copia no indica dónde se hizo la foto.</translation>
        </message>
        <message>
            <source>It is as large as before, but stored less finely. Check that the small print can still be read.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Tiene las mismas dimensiones que antes, pero se guarda con menos calidad. Compruebe que la letra pequeña aún se pueda leer.</translation>
        </message>
        <message>
            <source>It shows less detail than before. Check that the small print can still be read.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Muestra menos detalle que antes. Compruebe que la letra pequeña aún se pueda leer.</translation>
        </message>
        <message>
            <source>It was turned and stored again. You will see no other difference.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Se ha girado y guardado de nuevo. No notará ninguna otra diferencia.</translation>
        </message>
        <message>
            <source>This file cannot be changed in this way. You can send it as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Este archivo no se puede modificar de esta forma. Puede enviarlo tal cual.</translation>
        </message>
        <message>
            <source>It cannot be made small enough without becoming illegible. Take the photo again with a smaller size.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>No se puede reducir lo suficiente sin que resulte ilegible. Repita la foto con un tamaño menor.</translation>
        </message>
        <message>
            <source>The copy could not be made: a part of the file may be damaged.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>No se ha podido crear la copia: es posible que una parte del archivo esté dañada.</translation>
        </message>
        <message>
            <source>This PDF opens only with a password, so it cannot be changed.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Este PDF solo se abre con contraseña, por lo que no se puede modificar.</translation>
        </message>
        <message>
            <source>This file is too large to be changed here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Este archivo es demasiado grande para modificarlo aquí.</translation>
        </message>
        <message>
            <source>Changing this file takes too long. You can send it as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Modificar este archivo tarda demasiado. Puede enviarlo tal cual.</translation>
        </message>
        <message>
            <source>The copy could not be saved on this computer: {reason}.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>No se ha podido guardar la copia en este equipo: {reason}.</translation>
        </message>
        <message>
            <source>Your documents</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Sus documentos</translation>
        </message>
        <message>
            <source>Document</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Type</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Added</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Document {id}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Documento {id}</translation>
        </message>
        <message>
            <source>{name}, {type}, {status}, added {added}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>{name}, {type}, {status}, añadido: {added}</translation>
        </message>
        <message>
            <source>Drop your documents here</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Suelte aquí sus documentos</translation>
        </message>
        <message>
            <source>A photo or scan of your passport or ID card, a bank statement, a bill with your address.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Una foto o un escaneo de su pasaporte o documento de identidad, un extracto bancario, una factura con su dirección.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <source>Fetching your documents…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Obteniendo sus documentos…</translation>
        </message>
        <message>
            <source>Your documents cannot be shown now</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Sus documentos no se pueden mostrar ahora</translation>
        </message>
        <message>
            <source>No document matches</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ningún documento coincide</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Mostrar todos</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Esperando su turno</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Esperando la red</translation>
        </message>
        <message>
            <source>Waiting for your sign-in</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Esperando su inicio de sesión</translation>
        </message>
        <message>
            <source>Trying again in {seconds} s</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Reintento en {seconds} s</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Stopping</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <source>Needs your answer</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Requiere su respuesta</translation>
        </message>
        <message>
            <source>Sending {percent} %</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Enviando: {percent} %</translation>
        </message>
        <message>
            <source>Waiting for confirmation</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Esperando confirmación</translation>
        </message>
        <message>
            <source>Not sent</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>Could not be sent</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>No se pudo enviar</translation>
        </message>
        <message>
            <source>Checking if it arrived</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Comprobando si ha llegado</translation>
        </message>
        <message>
            <source>In review</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Approved</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Aprobado</translation>
        </message>
        <message>
            <source>Approved (practice)</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Aprobado (práctica)</translation>
        </message>
        <message>
            <source>Rejected</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Expired</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>No status yet</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Aún sin estado</translation>
        </message>
        <message>
            <source>Replaced</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Reemplazado</translation>
        </message>
        <message>
            <source>Removed</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>It will be sent next.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Será el próximo en enviarse.</translation>
        </message>
        <message>
            <source>Your broker cannot be reached right now. It will be sent when the connection is back; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ahora no se puede contactar con su bróker. Se enviará cuando vuelva la conexión; no tiene que hacer nada.</translation>
        </message>
        <message>
            <source>It will be sent once you have signed in again.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Se enviará cuando inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>The last try did not get through. Dossier tries again; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>El último intento no llegó. Dossier lo intentará de nuevo; no tiene que hacer nada.</translation>
        </message>
        <message>
            <source>You paused it. It will not be sent until you resume it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Lo ha puesto en pausa. No se enviará hasta que lo reanude.</translation>
        </message>
        <message>
            <source>You can keep working. If you close Dossier, sending continues next time.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Puede seguir trabajando. Si cierra Dossier, el envío continuará la próxima vez.</translation>
        </message>
        <message>
            <source>Your broker says that it arrived, but does not list it yet. Dossier keeps checking.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Su bróker dice que ha llegado, pero aún no lo muestra en la lista. Dossier sigue comprobándolo.</translation>
        </message>
        <message>
            <source>The connection dropped before your broker confirmed</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>La conexión se cortó antes de que su bróker confirmara</translation>
        </message>
        <message>
            <source>Dossier is checking if the document arrived, so that it is not sent twice. Next check in {seconds} s; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dossier comprueba si el documento ha llegado para no enviarlo dos veces. Próxima comprobación en {seconds} s; no tiene que hacer nada.</translation>
        </message>
        <message>
            <source>Dossier is checking now if the document arrived, so that it is not sent twice. You need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dossier está comprobando ahora si el documento ha llegado para no enviarlo dos veces. No tiene que hacer nada.</translation>
        </message>
        <message>
            <source>It was almost sent when you stopped it. If it still arrives, it appears in the list and you can delete it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Estaba casi enviado cuando lo detuvo. Si llega de todos modos, aparecerá en la lista y podrá eliminarlo.</translation>
        </message>
        <message>
            <source>The connection dropped, and something new in your broker’s list could be this document. Choose Answer… and say whether it is yours.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>La conexión se cortó y algo nuevo en la lista de su bróker podría ser este documento. Elija «Responder…» e indique si es suyo.</translation>
        </message>
        <message>
            <source>Received. Your broker is reviewing it; nothing to do for now.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Recibido. Su bróker lo está revisando; no hay nada que hacer por ahora.</translation>
        </message>
        <message>
            <source>Received by the practice server. Its reviewer decides within seconds.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Recibido por el servidor de práctica. Su revisor decide en segundos.</translation>
        </message>
        <message>
            <source>This is practice: nobody at your broker has seen it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Esto es una práctica: nadie lo ha visto en su bróker.</translation>
        </message>
        <message>
            <source>Accepted. You’re done with this one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Aceptado. Con este ya ha terminado.</translation>
        </message>
        <message>
            <source>Not accepted. Please send a new one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>No aceptado. Por favor, envíe uno nuevo.</translation>
        </message>
        <message>
            <source>Not accepted, and no reason is given here. Ask your broker what was wrong, then send a new one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>No aceptado, y aquí no se indica el motivo. Pregunte a su bróker qué estaba mal y envíe uno nuevo.</translation>
        </message>
        <message>
            <source>This document is no longer valid. Please send a newer one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Este documento ya no es válido. Por favor, envíe uno más reciente.</translation>
        </message>
        <message>
            <source>Your broker has not said anything about it yet.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Su bróker aún no ha dicho nada sobre él.</translation>
        </message>
        <message>
            <source>A newer document has taken its place. There is nothing to do.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Un documento más reciente ha ocupado su lugar. No hay nada que hacer.</translation>
        </message>
        <message>
            <source>It will be gone in a few seconds. You can still undo it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Desaparecerá en unos segundos. Todavía puede deshacerlo.</translation>
        </message>
        <message>
            <source>The reviewer says: {text}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>El revisor dice: {text}</translation>
        </message>
        <message>
            <source>Details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Select a document to see its details.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Seleccione un documento para ver sus detalles.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) selected.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n documento seleccionado.</numerusform>
                <numerusform>%n documentos seleccionados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show it large</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Mostrar en grande</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Preview of {name}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Vista previa de {name}</translation>
        </message>
        <message>
            <source>Replace…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Reemplazar…</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Detener envío</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Answer…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Responder…</translation>
        </message>
        <message>
            <source>Choose the file again…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Elegir el archivo de nuevo…</translation>
        </message>
        <message>
            <source>Received on</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Recibido el</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Reference number</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Número de referencia</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Copy &amp;name</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Copiar &amp;nombre</translation>
        </message>
        <message>
            <source>Copy r&amp;eceipt</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Copiar com&amp;probante</translation>
        </message>
        <message>
            <source>Copy details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Technical details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Detalles técnicos</translation>
        </message>
        <message>
            <source>Which document is it?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>¿Qué documento es?</translation>
        </message>
        <message>
            <source>Is this your document?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>¿Es este su documento?</translation>
        </message>
        <message>
            <source>Send this document?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>¿Enviar este documento?</translation>
        </message>
        <message>
            <source>The connection dropped while “{name}” was being sent. Since then, these documents have appeared in your list. Which one is it?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>La conexión se cortó mientras se enviaba «{name}». Desde entonces han aparecido estos documentos en su lista. ¿Cuál es?</translation>
        </message>
        <message>
            <source>The connection dropped while “{name}” was being sent. Since then, this document has appeared in your list. Is it yours?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>La conexión se cortó mientras se enviaba «{name}». Desde entonces ha aparecido este documento en su lista. ¿Es el suyo?</translation>
        </message>
        <message>
            <source>Your file</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Su archivo</translation>
        </message>
        <message>
            <source>In your broker’s list</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>En la lista de su bróker</translation>
        </message>
        <message>
            <source>It is this one (number {id})</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Es este (número {id})</translation>
        </message>
        <message>
            <source>They look exactly the same, so it does not matter which of them you choose.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Son exactamente iguales, así que no importa cuál elija.</translation>
        </message>
        <message>
            <source>Send it</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Enviarlo</translation>
        </message>
        <message>
            <source>None of these: send it again</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ninguno de estos: enviarlo de nuevo</translation>
        </message>
        <message>
            <source>Not this one: send it again</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>No es este: enviarlo de nuevo</translation>
        </message>
        <message>
            <source>Later</source>
            <extracomment>desktop_app/ui/documents/texts.py
----------
desktop_app/ui/faults/texts.py</extracomment>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Delete document</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Eliminar documento</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s)</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>Eliminar %n documento</numerusform>
                <numerusform>Eliminar %n documentos</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{name}” from your broker’s list?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>¿Eliminar «{name}» de la lista de su bróker?</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s) from your broker’s list?

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>¿Eliminar %n documento de la lista de su bróker?

{names}</numerusform>
                <numerusform>¿Eliminar %n documentos de la lista de su bróker?

{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Already approved: {names}. If you delete it, your broker may ask for it again.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ya aprobado: {names}. Si lo elimina, es posible que su bróker vuelva a pedírselo.</translation>
        </message>
        <message>
            <source>Stop sending “{name}”?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>¿Detener el envío de «{name}»?</translation>
        </message>
        <message numerus="yes">
            <source>Stop sending %n document(s)?

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>¿Detener el envío de %n documento?

{names}</numerusform>
                <numerusform>¿Detener el envío de %n documentos?

{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove “{name}” from the list? It has not been sent.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>¿Quitar «{name}» de la lista? No se ha enviado.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n document(s) from the list? They have not been sent.

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>¿Quitar %n documento de la lista? No se ha enviado.

{names}</numerusform>
                <numerusform>¿Quitar %n documentos de la lista? No se han enviado.

{names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can undo this for %n second(s).</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>Puede deshacerlo durante %n segundo.</numerusform>
                <numerusform>Puede deshacerlo durante %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Visible</translation>
        </message>
        <message>
            <source>Move one place back</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Mover una posición hacia atrás</translation>
        </message>
        <message>
            <source>Move one place on</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Mover una posición hacia delante</translation>
        </message>
        <message>
            <source>All columns as usual</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Restablecer todas las columnas</translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ahora</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>hace %n min</numerusform>
                <numerusform>hace %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipts</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Comprobantes</translation>
        </message>
        <message>
            <source>There are no receipts yet. One is kept for each document sent from here.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Aún no hay comprobantes. Se guarda uno por cada documento enviado desde aquí.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Guardado como {path}.</translation>
        </message>
        <message>
            <source>The receipts could not be saved: {reason}. Choose another folder.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>No se han podido guardar los comprobantes: {reason}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Documents received by {host}, as of {date}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Documentos recibidos por {host}, a fecha de {date}.</translation>
        </message>
        <message>
            <source>Sent by {person}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Enviados por {person}.</translation>
        </message>
        <message>
            <source>Practice mode: no broker has received any of this.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Modo de práctica: ningún bróker ha recibido nada de esto.</translation>
        </message>
        <message>
            <source>Save report for support</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Guardar informe para soporte</translation>
        </message>
        <message>
            <source>The report contains versions, settings, the log and the state of your uploads. It contains no documents, no document names, no passwords and no access codes. It is saved as a file and not sent anywhere.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>El informe contiene versiones, configuración, el registro y el estado de sus envíos. No contiene documentos, nombres de documentos, contraseñas ni códigos de acceso. Se guarda como archivo y no se envía a ningún sitio.</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Elegir ubicación…</translation>
        </message>
        <message>
            <source>Reports</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Informes</translation>
        </message>
        <message>
            <source>The report is saved. Send it to your broker's support if they ask for it:

{path}</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>El informe se ha guardado. Envíelo al soporte de su bróker si se lo pide:

{path}</translation>
        </message>
        <message>
            <source>Something went wrong in Dossier</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Algo ha fallado en Dossier</translation>
        </message>
        <message>
            <source>This is a fault in the app, not a mistake of yours. You can continue working.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Es un fallo de la aplicación, no un error suyo. Puede seguir trabajando.</translation>
        </message>
        <message>
            <source>If it happens again, restart Dossier and send the report to your broker's support. It contains no documents.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Si vuelve a ocurrir, reinicie Dossier y envíe el informe al soporte de su bróker. No contiene documentos.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <extracomment>desktop_app/ui/faults/texts.py
----------
desktop_app/ui/texts.py</extracomment>
            <translation>… y {count} más</translation>
        </message>
        <message>
            <source>Details for support</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Detalles para soporte</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>desktop_app/ui/faults/texts.py
----------
desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Save report…</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copied</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Dossier was updated</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Dossier se ha actualizado</translation>
        </message>
        <message>
            <source>Dossier’s files were replaced or moved while it was running. Start it again to continue. Documents waiting to be sent are kept and will be sent then.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Los archivos de Dossier se han reemplazado o movido mientras estaba abierto. Ábralo de nuevo para continuar. Los documentos en espera se conservan y se enviarán entonces.</translation>
        </message>
        <message>
            <source>Start again</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Abrir de nuevo</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>What Dossier knows about your brokers' servers. Changes take effect the next time you sign in.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Lo que Dossier sabe de los servidores de sus brókeres. Los cambios se aplican la próxima vez que inicie sesión.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Como en este equipo</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>When a review ends or a document needs you while you work in another window. Document names may be read by others on a locked screen.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Cuando termina una revisión o un documento requiere su atención mientras trabaja en otra ventana. Otras personas podrían leer los nombres de los documentos en la pantalla bloqueada.</translation>
        </message>
        <message>
            <source>Without document names</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Sin nombres de documentos</translation>
        </message>
        <message>
            <source>With document names</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Con nombres de documentos</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Servidores</translation>
        </message>
        <message>
            <source>New server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nuevo servidor</translation>
        </message>
        <message>
            <source>There are no servers yet. Add one, or import your broker's file.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Aún no hay servidores. Añada uno o importe el archivo de su bróker.</translation>
        </message>
        <message>
            <source>Add</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Añadir un servidor</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Quitar el servidor</translation>
        </message>
        <message>
            <source>Remove server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Quitar servidor</translation>
        </message>
        <message>
            <source>Remove {server} from the list? When you save, its settings and any saved sign-in or proxy password are deleted. Your documents stay on the server.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>¿Quitar {server} de la lista? Al guardar se eliminan su configuración y cualquier inicio de sesión o contraseña de proxy guardados. Sus documentos permanecen en el servidor.</translation>
        </message>
        <message>
            <source>Server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Connection</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Document types</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Tipos de documento</translation>
        </message>
        <message>
            <source>Parts of the server's settings</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Apartados de la configuración del servidor</translation>
        </message>
        <message>
            <source>You are signed in to this server: changes take effect at your next sign-in. To change its address or to remove it, sign out first.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Tiene una sesión abierta en este servidor: los cambios se aplican la próxima vez que inicie sesión. Para cambiar su dirección o quitarlo, cierre sesión primero.</translation>
        </message>
        <message>
            <source>Addre&amp;ss</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>Upload &amp;format</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Formato de envío</translation>
        </message>
        <message>
            <source>Upload format</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Formato de envío</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Estándar</translation>
        </message>
        <message>
            <source>As text (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Como texto (poco común)</translation>
        </message>
        <message>
            <source>As a data address (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Como dirección de datos (poco común)</translation>
        </message>
        <message>
            <source>Server path (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Ruta en el servidor (poco común)</translation>
        </message>
        <message>
            <source>Largest file (&amp;MB)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Tamaño máximo (&amp;MB)</translation>
        </message>
        <message>
            <source>Largest file in megabytes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Tamaño máximo de archivo en megabytes</translation>
        </message>
        <message>
            <source>Enter a number of megabytes above zero, for example 50.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Introduzca un número de megabytes mayor que cero, por ejemplo 50.</translation>
        </message>
        <message>
            <source>&amp;Wait before retrying (s)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Espera antes de reintentar (seg.)</translation>
        </message>
        <message>
            <source>Wait before retrying, in seconds</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Espera antes de reintentar, en segundos</translation>
        </message>
        <message>
            <source>60 (usual)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>60 (lo habitual)</translation>
        </message>
        <message>
            <source>How long to wait before checking if a document arrived.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Cuánto esperar antes de comprobar si un documento ha llegado.</translation>
        </message>
        <message>
            <source>Enter a number of seconds, at most 86400 (a day), or leave it empty.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Introduzca un número de segundos, 86400 (un día) como máximo, o déjelo vacío.</translation>
        </message>
        <message>
            <source>&amp;Certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Certificados</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Archivo de certificado</translation>
        </message>
        <message>
            <source>Only those of this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Solo los de este equipo</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose a certificate file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Elija un archivo de certificado</translation>
        </message>
        <message>
            <source>Use only the certificates of this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Usar solo los certificados de este equipo</translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>&amp;Connection</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Co&amp;nexión</translation>
        </message>
        <message>
            <source>Connection to the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Conexión con el servidor</translation>
        </message>
        <message>
            <source>As set up on this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Según la configuración de este equipo</translation>
        </message>
        <message>
            <source>Directly, without a proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Directa, sin proxy</translation>
        </message>
        <message>
            <source>Through this proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>A través de este proxy</translation>
        </message>
        <message>
            <source>Through this SOCKS5 proxy, which looks up the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>A través de este proxy SOCKS5, que busca el servidor</translation>
        </message>
        <message>
            <source>Through this SOCKS5 proxy, the server looked up here</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>A través de este proxy SOCKS5, buscando el servidor aquí</translation>
        </message>
        <message>
            <source>Proxy &amp;name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>N&amp;ombre del proxy</translation>
        </message>
        <message>
            <source>Proxy name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nombre del proxy</translation>
        </message>
        <message>
            <source>proxy.company.example</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>proxy.company.example</translation>
        </message>
        <message>
            <source>Enter the proxy’s name, for example proxy.company.example.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Introduzca el nombre del proxy, por ejemplo proxy.company.example.</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Puerto</translation>
        </message>
        <message>
            <source>Proxy port</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Puerto del proxy</translation>
        </message>
        <message>
            <source>Enter a whole number from 1 to 65535, for example 3128.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Introduzca un número entero de 1 a 65535, por ejemplo 3128.</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Usuario</translation>
        </message>
        <message>
            <source>User name at the proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Usuario en el proxy</translation>
        </message>
        <message>
            <source>Enter the user name that the password belongs to.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Introduzca el usuario al que corresponde la contraseña.</translation>
        </message>
        <message>
            <source>It contains invisible characters or is too long. Enter it again.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Contiene caracteres invisibles o es demasiado largo. Introdúzcalo de nuevo.</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Contr&amp;aseña</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Contraseña en el proxy</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved password</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Dejar vacío para conservar la contraseña guardada</translation>
        </message>
        <message>
            <source>It is stored in this computer's password store, never in a file. It needs a user name.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Se guarda en el almacén de contraseñas de este equipo, nunca en un archivo. Requiere un usuario.</translation>
        </message>
        <message>
            <source>Looking for this computer's password store…</source>
            <extracomment>desktop_app/ui/settings/texts.py
----------
desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Buscando el almacén de contraseñas de este equipo…</translation>
        </message>
        <message>
            <source>A password cannot be saved on this computer: it has no password store.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>No se puede guardar una contraseña en este equipo: no tiene almacén de contraseñas.</translation>
        </message>
        <message>
            <source>A password cannot be saved now: the password store is locked. Unlock it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>No se puede guardar una contraseña ahora: el almacén de contraseñas está bloqueado. Desbloquéelo y reinicie Dossier.</translation>
        </message>
        <message>
            <source>A password cannot be saved on this computer: its password store is not safe enough.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>No se puede guardar una contraseña en este equipo: su almacén de contraseñas no es lo bastante seguro.</translation>
        </message>
        <message>
            <source>A password cannot be saved now: the password store does not work properly or does not respond.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>No se puede guardar una contraseña ahora: el almacén de contraseñas no funciona bien o no responde.</translation>
        </message>
        <message>
            <source>The kinds of document that the server accepts. Needed only if the server does not list them itself.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Los tipos de documento que acepta el servidor. Solo hacen falta si el servidor no los indica por sí mismo.</translation>
        </message>
        <message>
            <source>Number</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Número</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Sides</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Caras</translation>
        </message>
        <message>
            <source>Group</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Add a type</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Añadir un tipo</translation>
        </message>
        <message>
            <source>Remove the type</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Quitar el tipo</translation>
        </message>
        <message>
            <source>Row {row}: the number must be a whole number, 0 or above, as your broker gives it.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Fila {row}: el número debe ser entero, 0 o mayor, tal como lo indica su bróker.</translation>
        </message>
        <message>
            <source>Row {row}: a type needs a name, for example Passport.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Fila {row}: el tipo necesita un nombre, por ejemplo Pasaporte.</translation>
        </message>
        <message>
            <source>Row {row}: the sides must be a whole number from 1 to 20.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Fila {row}: las caras deben ser un número entero de 1 a 20.</translation>
        </message>
        <message>
            <source>Row {row}: another row has the same number.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Fila {row}: otra fila tiene el mismo número.</translation>
        </message>
        <message>
            <source>There are more than {most} types. Remove those that you do not need.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Hay más de {most} tipos. Quite los que no necesite.</translation>
        </message>
        <message>
            <source>Another server in the list has this address.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Otro servidor de la lista tiene esta dirección.</translation>
        </message>
        <message>
            <source>Import…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Import servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Importar servidores</translation>
        </message>
        <message>
            <source>Server files</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Archivos de servidores</translation>
        </message>
        <message>
            <source>Import this from “{file}”? Do so only if the file comes from your broker, or from whoever looks after your computer.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>¿Importar esto de «{file}»? Hágalo solo si el archivo procede de su bróker o de quien se ocupa de su equipo.</translation>
        </message>
        <message>
            <source>What the import changes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Qué cambia la importación</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) make sending less safe. They are marked with ⚠ and listed first. If in doubt, ask your broker.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>
                <numerusform>%n cambio hace que el envío sea menos seguro. Está marcado con ⚠ y aparece el primero. En caso de duda, pregunte a su bróker.</numerusform>
                <numerusform>%n cambios hacen que el envío sea menos seguro. Están marcados con ⚠ y aparecen los primeros. En caso de duda, pregunte a su bróker.</numerusform>
            </translation>
        </message>
        <message>
            <source>New server: {address}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Servidor nuevo: {address}</translation>
        </message>
        <message>
            <source>Changed server: {address}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Servidor modificado: {address}</translation>
        </message>
        <message>
            <source>{what}: {before} → {after}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{what}: {before} → {after}</translation>
        </message>
        <message>
            <source>⚠ Less safe – {change}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>⚠ Menos seguro – {change}</translation>
        </message>
        <message>
            <source>The connection is not encrypted (http)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>La conexión no está cifrada (http)</translation>
        </message>
        <message>
            <source>Largest file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Tamaño máximo de archivo</translation>
        </message>
        <message>
            <source>Wait before retrying</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Espera antes de reintentar</translation>
        </message>
        <message>
            <source>Help with signing in</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Ayuda para iniciar sesión</translation>
        </message>
        <message>
            <source>none of your broker's own</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ninguna propia de su bróker</translation>
        </message>
        <message>
            <source>A missing document is sent again after</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Un documento que falta se envía de nuevo tras</translation>
        </message>
        <message>
            <source>You are asked before a document is sent again</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Se le pregunta antes de enviar de nuevo un documento</translation>
        </message>
        <message>
            <source>Rules for documents</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Reglas para documentos</translation>
        </message>
        <message>
            <source>your broker's own</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>las de su bróker</translation>
        </message>
        <message>
            <source>your broker's own, as in the file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>las de su bróker, como en el archivo</translation>
        </message>
        <message>
            <source>standard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>estándar</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Certificados de confianza</translation>
        </message>
        <message>
            <source>the usual time</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>el tiempo habitual</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>no</translation>
        </message>
        <message>
            <source>also those in the file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>también los del archivo</translation>
        </message>
        <message>
            <source>certificate with the SHA-256 fingerprint {fingerprint}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>certificado con la huella SHA-256 {fingerprint}</translation>
        </message>
        <message>
            <source>through the {scheme} proxy {proxy}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>a través del proxy {scheme} {proxy}</translation>
        </message>
        <message>
            <source>through the {scheme} proxy {proxy} as {user}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>a través del proxy {scheme} {proxy} como {user}</translation>
        </message>
        <message>
            <source>Document type {id}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Tipo de documento {id}</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>“{caption}”, sides: {sides}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>«{caption}», caras: {sides}</translation>
        </message>
        <message>
            <source>“{caption}”, sides: {sides}, group “{group}”</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>«{caption}», caras: {sides}, grupo «{group}»</translation>
        </message>
        <message>
            <source>The document types are in another order</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Los tipos de documento están en otro orden</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Everything in “{file}” is already in your settings.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Todo el contenido de «{file}» ya está en su configuración.</translation>
        </message>
        <message numerus="yes">
            <source>Imported: %n server(s).</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>
                <numerusform>Importado: %n servidor.</numerusform>
                <numerusform>Importados: %n servidores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Export servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Exportar servidores</translation>
        </message>
        <message>
            <source>Saved as {path}. It contains no secrets: no sign-in, no password, no proxy user name.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Guardado como {path}. No contiene datos secretos: ni inicio de sesión, ni contraseña, ni usuario del proxy.</translation>
        </message>
        <message>
            <source>There is no server to export.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>No hay ningún servidor que exportar.</translation>
        </message>
        <message>
            <source>There are unsaved changes. Save them first, or discard them with Cancel.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Hay cambios sin guardar. Guárdelos primero o descártelos con «Cancelar».</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saving…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Nothing is saved yet: check the marked fields.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Aún no se ha guardado nada: revise los campos marcados.</translation>
        </message>
        <message>
            <source>Settings not saved</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Configuración no guardada</translation>
        </message>
        <message>
            <source>Discard your changes?</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>¿Descartar los cambios?</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Sign in to Dossier</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Iniciar sesión en Dossier</translation>
        </message>
        <message>
            <source>Sign in with the email and password you use with your broker, or paste the access code they sent you.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Inicie sesión con el correo y la contraseña que usa con su bróker, o pegue el código de acceso que le envió.</translation>
        </message>
        <message>
            <source>Dossier sends the documents for your identity check to your broker and shows you how each review is going. They go straight to your broker’s address and to nobody else. You need that address and what you sign in with.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossier envía a su bróker los documentos para verificar su identidad y le muestra cómo va cada revisión. Van directamente a la dirección de su bróker y a nadie más. Necesita esa dirección y sus datos de acceso.</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Sign in again to continue; nothing is lost.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Su sesión ha caducado. Inicie sesión de nuevo para continuar; no se ha perdido nada.</translation>
        </message>
        <message numerus="yes">
            <source>Still waiting to be sent: %n document(s). Sign in to continue.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>Aún en espera de envío: %n documento. Inicie sesión para continuar.</numerusform>
                <numerusform>Aún en espera de envío: %n documentos. Inicie sesión para continuar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your &amp;broker's address (it is in their email)</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dirección de su &amp;bróker (figura en su correo)</translation>
        </message>
        <message>
            <source>&amp;Access code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Código de &amp;acceso</translation>
        </message>
        <message>
            <source>Sign in with an access code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Iniciar sesión con un código de acceso</translation>
        </message>
        <message>
            <source>&amp;Email and password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Correo &amp;electrónico y contraseña</translation>
        </message>
        <message>
            <source>Sign in with email and password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Iniciar sesión con correo electrónico y contraseña</translation>
        </message>
        <message>
            <source>Access code &amp;from your broker (“token”)</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Código de acceso &amp;de su bróker («token»)</translation>
        </message>
        <message>
            <source>Access code from your broker</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Código de acceso de su bróker</translation>
        </message>
        <message>
            <source>Paste the access code that your broker gave you.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Pegue el código de acceso que le dio su bróker.</translation>
        </message>
        <message>
            <source>Paste the whole code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Pegue el código completo</translation>
        </message>
        <message>
            <source>Leave it empty to use your saved code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Déjelo vacío para usar el código guardado</translation>
        </message>
        <message>
            <source>Ctrl+T shows or hides the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ctrl+T muestra u oculta el código</translation>
        </message>
        <message>
            <source>Trying the password store… It may ask for its password.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Probando el almacén de contraseñas… Es posible que pida su propia contraseña.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in this computer's Keychain.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Sus datos de acceso se guardan de forma segura en el Llavero de este equipo.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in the Windows Credential Manager.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Sus datos de acceso se guardan de forma segura en el Administrador de credenciales de Windows.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in this computer's password store.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Sus datos de acceso se guardan de forma segura en el almacén de contraseñas de este equipo.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in KWallet, this computer's password store.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Sus datos de acceso se guardan de forma segura en KWallet, el almacén de contraseñas de este equipo.</translation>
        </message>
        <message>
            <source>Dossier asks for your sign-in at each start.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossier le pide iniciar sesión cada vez que se abre.</translation>
        </message>
        <message>
            <source>Not available on this computer: it has no password store. Set up KWallet, KeePassXC or the one of GNOME, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>No disponible en este equipo: no tiene almacén de contraseñas. Configure KWallet, KeePassXC o el de GNOME y reinicie Dossier.</translation>
        </message>
        <message>
            <source>Not available now: the password store is locked. Unlock it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>No disponible ahora: el almacén de contraseñas está bloqueado. Desbloquéelo y reinicie Dossier.</translation>
        </message>
        <message>
            <source>Not available on this computer: its password store is not safe enough. Ask whoever looks after your computer.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>No disponible en este equipo: su almacén de contraseñas no es lo bastante seguro. Pregunte a quien se ocupa de su equipo.</translation>
        </message>
        <message>
            <source>Not available now: the password store lost what was saved in it. Restart the computer; if it keeps happening, ask whoever looks after it.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>No disponible ahora: el almacén de contraseñas ha perdido lo que tenía guardado. Reinicie el equipo; si sigue ocurriendo, pregunte a quien se ocupa de él.</translation>
        </message>
        <message>
            <source>Not available now: the password store does not respond. It may be waiting for its password; enter it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>No disponible ahora: el almacén de contraseñas no responde. Es posible que esté esperando su contraseña; introdúzcala y reinicie Dossier.</translation>
        </message>
        <message>
            <source>E&amp;mail address</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Correo e&amp;lectrónico</translation>
        </message>
        <message>
            <source>Email address</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Enter the email address of your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Introduzca el correo electrónico de su cuenta.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;Contraseña</translation>
        </message>
        <message>
            <source>Password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Enter the password of your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Introduzca la contraseña de su cuenta.</translation>
        </message>
        <message>
            <source>Ctrl+T shows or hides the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ctrl+T muestra u oculta la contraseña</translation>
        </message>
        <message>
            <source>Show the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Mostrar la contraseña</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ocultar la contraseña</translation>
        </message>
        <message>
            <source>Show the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Mostrar el código</translation>
        </message>
        <message>
            <source>Hide the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ocultar el código</translation>
        </message>
        <message>
            <source>Use an access code instead</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Usar un código de acceso</translation>
        </message>
        <message>
            <source>&amp;How to get your code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Có&amp;mo recibir el código</translation>
        </message>
        <message>
            <source>How to get your code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Cómo recibir el código</translation>
        </message>
        <message>
            <source>Authenticator app</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Aplicación de autenticación</translation>
        </message>
        <message>
            <source>Text message</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Mensaje de texto (SMS)</translation>
        </message>
        <message>
            <source>Password accepted. How would you like to get your code?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Contraseña aceptada. ¿Cómo desea recibir el código?</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Códi&amp;go</translation>
        </message>
        <message>
            <source>One-time code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Código de un solo uso</translation>
        </message>
        <message>
            <source>Enter the code that your authenticator app shows now.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Introduzca el código que muestra ahora su aplicación de autenticación.</translation>
        </message>
        <message>
            <source>Enter the code that was sent to your phone in a text message.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Introduzca el código que se envió a su teléfono en un mensaje de texto.</translation>
        </message>
        <message>
            <source>Enter the code. It has digits only.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Introduzca el código. Solo tiene cifras.</translation>
        </message>
        <message>
            <source>Checking the code…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Comprobando el código…</translation>
        </message>
        <message>
            <source>Asking for a code…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Solicitando un código…</translation>
        </message>
        <message>
            <source>Too many attempts to sign in. You can try again in {time}.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Demasiados intentos de iniciar sesión. Puede intentarlo de nuevo en {time}.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ya puede intentarlo de nuevo.</translation>
        </message>
        <message>
            <source>Signing in as before…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Recuperando su sesión anterior…</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Sign in again.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Su sesión ha caducado. Inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Iniciando sesión…</translation>
        </message>
        <message>
            <source>Try it without an account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Probar sin cuenta</translation>
        </message>
        <message>
            <source>Practice mode: nothing you send there reaches a broker.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Modo de práctica: nada de lo que envíe allí llega a un bróker.</translation>
        </message>
        <message>
            <source>Starting practice mode…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Iniciando el modo de práctica…</translation>
        </message>
        <message>
            <source>Documents from an earlier session</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Documentos de una sesión anterior</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) from an earlier session have not been sent yet:

{names}

Are they yours? Then they will be sent from your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>%n documento de una sesión anterior aún no se ha enviado:

{names}

¿Es suyo? Si lo es, se enviará desde su cuenta.</numerusform>
                <numerusform>%n documentos de una sesión anterior aún no se han enviado:

{names}

¿Son suyos? Si lo son, se enviarán desde su cuenta.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same account?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>¿La misma cuenta?</translation>
        </message>
        <message>
            <source>Dossier cannot tell whether this is the account that you used before. Is it? Documents that wait are sent only from the account they were added with.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossier no puede saber si esta es la cuenta que usó antes. ¿Lo es? Los documentos en espera solo se envían desde la cuenta con la que se añadieron.</translation>
        </message>
        <message>
            <source>The same account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>La misma cuenta</translation>
        </message>
        <message>
            <source>Another account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Otra cuenta</translation>
        </message>
        <message>
            <source>Yes, send them</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Sí, enviar</translation>
        </message>
        <message>
            <source>No, leave them</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>No enviar</translation>
        </message>
        <message>
            <source>Where do I find this?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>¿Dónde encuentro esto?</translation>
        </message>
        <message>
            <source>Your broker's address is in the email with which they invited you, or at the top of the page where you sign in with a web browser. Use the same email and password as there.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>La dirección de su bróker figura en el correo de invitación que le envió, o en la parte superior de la página donde inicia sesión con un navegador web. Use el mismo correo y la misma contraseña que allí.</translation>
        </message>
        <message>
            <source>Your broker's address is in their email, or at the top of the page where you sign in with a web browser. The access code (some call it a token) is in the email too, or on that website, often below Profile or Security.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>La dirección de su bróker figura en su correo, o en la parte superior de la página donde inicia sesión con un navegador web. El código de acceso (algunos lo llaman token) también está en el correo o en ese sitio web, a menudo en Perfil o Seguridad.</translation>
        </message>
        <message>
            <source>Your broker says: {text}</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Su bróker dice: {text}</translation>
        </message>
        <message numerus="yes">
            <source>Drop here to add %n file(s) after you have signed in</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>Suelte aquí para añadir %n archivo después de iniciar sesión</numerusform>
                <numerusform>Suelte aquí para añadir %n archivos después de iniciar sesión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Files to add after you have signed in: %n.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>Archivo que se añadirá después de iniciar sesión: %n.</numerusform>
                <numerusform>Archivos que se añadirán después de iniciar sesión: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Sign out</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Type {id}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Tipo {id}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>ayer {time}</translation>
        </message>
        <message>
            <source>today {time}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>hoy {time}</translation>
        </message>
        <message>
            <source>The server says: {text}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>El servidor dice: {text}</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{count} s</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>{count} s</translation>
        </message>
        <message>
            <source>Keep</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Uploads in progress</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Envíos en curso</translation>
        </message>
        <message numerus="yes">
            <source>Still being sent: %n document(s). Quit now and finish next time?</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>
                <numerusform>Aún enviándose: %n documento. ¿Salir ahora y terminar la próxima vez?</numerusform>
                <numerusform>Aún enviándose: %n documentos. ¿Salir ahora y terminar la próxima vez?</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep sending</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Seguir enviando</translation>
        </message>
        <message>
            <source>Send everything first, then quit</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Enviar todo y después salir</translation>
        </message>
        <message>
            <source>Choose your documents</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Elija sus documentos</translation>
        </message>
        <message>
            <source>Photos, scans and PDF</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Fotos, escaneos y PDF</translation>
        </message>
        <message>
            <source>All files</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Dossier</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Dossier was started with arguments that it does not understand:

{complaint}

Correct the shortcut or the command; dossier --help lists what can be said there.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Dossier se ha abierto con argumentos que no entiende:

{complaint}

Corrija el acceso directo o el comando; dossier --help muestra lo que se puede indicar.</translation>
        </message>
        <message>
            <source>Dossier is opening …</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Dossier se está abriendo …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>OK</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Settings…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Configuración…</translation>
        </message>
        <message>
            <source>Server address</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Dirección del servidor</translation>
        </message>
        <message>
            <source>https://my.broker.example</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>https://my.broker.example</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Mantener la sesión iniciada</translation>
        </message>
        <message>
            <source>Sign out of {host}? You will need to sign in again next time.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>¿Cerrar la sesión en {host}? La próxima vez tendrá que iniciar sesión de nuevo.</translation>
        </message>
        <message>
            <source>Sign out of {host}? You will need to sign in again next time, and your sign-in is removed from this computer's password store.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>¿Cerrar la sesión en {host}? La próxima vez tendrá que iniciar sesión de nuevo, y sus datos de acceso se quitarán del almacén de contraseñas de este equipo.</translation>
        </message>
        <message numerus="yes">
            <source>Not sent yet: %n document(s). They stay on this computer and are sent when you sign in again.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>
                <numerusform>Aún sin enviar: %n documento. Se queda en este equipo y se enviará cuando inicie sesión de nuevo.</numerusform>
                <numerusform>Aún sin enviar: %n documentos. Se quedan en este equipo y se enviarán cuando inicie sesión de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also forget my email address and which files I sent (recommended on a shared computer)</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Olvidar también mi correo electrónico y qué archivos he enviado (recomendado en un equipo compartido)</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Cerrando sesión…</translation>
        </message>
        <message>
            <source>Practice mode could not be started: {reason}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>No se ha podido iniciar el modo de práctica: {reason}</translation>
        </message>
        <message>
            <source>Practice mode: nothing you send here reaches your broker.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Modo de práctica: nada de lo que envíe aquí llega a su bróker.</translation>
        </message>
        <message>
            <source>The link names the broker {host}. Sign in only if that is your broker.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>El enlace indica el bróker {host}. Inicie sesión solo si ese es su bróker.</translation>
        </message>
        <message>
            <source>A link of {host} asks for a document.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Un enlace de {host} solicita un documento.</translation>
        </message>
        <message>
            <source>The link is for {host}, and you are signed in at {here}. To use it, sign out and open it again.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>El enlace es para {host} y usted ha iniciado sesión en {here}. Para usarlo, cierre la sesión y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>The link cannot be used. Enter the address of your broker yourself.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>El enlace no se puede usar. Introduzca usted la dirección de su bróker.</translation>
        </message>
        <message>
            <source>Choose the document…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Elegir el documento…</translation>
        </message>
        <message>
            <source>Picture of {name}, page {page} of {count}</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Imagen de {name}, página {page} de {count}</translation>
        </message>
        <message>
            <source>Opening…</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Larger</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Smaller</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Reducir</translation>
        </message>
        <message>
            <source>Whole page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Página completa</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Ampliar (+)</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Reducir (-)</translation>
        </message>
        <message>
            <source>Whole page (0)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Página completa (0)</translation>
        </message>
        <message>
            <source>Previous page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Next page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Página {page} de {count}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Dossier cannot show this file. It can still be sent if your broker accepts it.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Dossier no puede mostrar este archivo. Aun así, se puede enviar si su bróker lo acepta.</translation>
        </message>
        <message>
            <source>This PDF opens only with a password, so it cannot be shown. Most brokers refuse such files.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Este PDF solo se abre con contraseña, por lo que no se puede mostrar. La mayoría de los brókeres rechaza estos archivos.</translation>
        </message>
        <message>
            <source>This file is too large to be shown.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Este archivo es demasiado grande para mostrarlo.</translation>
        </message>
        <message>
            <source>Showing this file takes too long.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Mostrar este archivo tarda demasiado.</translation>
        </message>
        <message>
            <source>The file on this computer is no longer the one that was sent.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>El archivo de este equipo ya no es el que se envió.</translation>
        </message>
        <message>
            <source>Dossier – {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier – {host}</translation>
        </message>
        <message>
            <source>Dossier – {person} · {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier – {person} · {host}</translation>
        </message>
        <message>
            <source>Dossier – practice mode</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier – modo de práctica</translation>
        </message>
        <message>
            <source>Signed in at {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Sesión iniciada en {host}</translation>
        </message>
        <message>
            <source>{person} at {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{person} en {host}</translation>
        </message>
        <message>
            <source>Practice mode: no account</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Modo de práctica: sin cuenta</translation>
        </message>
        <message>
            <source>&amp;Documents</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Documentos</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Columnas</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Ordenar por</translation>
        </message>
        <message>
            <source>Uploads first, then newest</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Envíos primero, luego los más recientes</translation>
        </message>
        <message>
            <source>Reverse order</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Orden inverso</translation>
        </message>
        <message>
            <source>&amp;Add documents…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Añadir documentos…</translation>
        </message>
        <message>
            <source>Add &amp;copied files</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Añadir archivos &amp;copiados</translation>
        </message>
        <message>
            <source>Re&amp;fresh</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Act&amp;ualizar</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Eliminar…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Sea&amp;rch</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Si&amp;guiente parte de la ventana</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Con&amp;figuración…</translation>
        </message>
        <message>
            <source>Sign &amp;out…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Cerrar &amp;sesión…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Sa&amp;lir</translation>
        </message>
        <message>
            <source>Save &amp;report for support…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Guardar &amp;informe para soporte…</translation>
        </message>
        <message>
            <source>&amp;About Dossier</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Ace&amp;rca de Dossier</translation>
        </message>
        <message>
            <source>Copied.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Cuenta</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>Choose files to upload (Ctrl+O)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Elegir archivos para enviar (Ctrl+O)</translation>
        </message>
        <message>
            <source>Refresh</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Get the latest list (F5)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Obtener la lista más reciente (F5)</translation>
        </message>
        <message>
            <source>Delete the selected documents, or stop sending them (Del)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Eliminar los documentos seleccionados o detener su envío (Supr)</translation>
        </message>
        <message>
            <source>Search</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search name, type, status…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Buscar nombre, tipo, estado…</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Todos</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Todos ({count})</translation>
        </message>
        <message>
            <source>Needs attention ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Requieren atención ({count})</translation>
        </message>
        <message>
            <source>On the way ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>En camino ({count})</translation>
        </message>
        <message>
            <source>In review ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>En revisión ({count})</translation>
        </message>
        <message>
            <source>Approved ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Aprobados ({count})</translation>
        </message>
        <message>
            <source>Rejected ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Rechazados ({count})</translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n envío</numerusform>
                <numerusform>%n envíos</numerusform>
            </translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{sent} de {total}</translation>
        </message>
        <message>
            <source>{speed}/s</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{speed}/s</translation>
        </message>
        <message>
            <source>{time} left</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>restante: {time}</translation>
        </message>
        <message>
            <source>{count} min</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{count} min</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n documento</numerusform>
                <numerusform>%n documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n document(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>{shown} de %n documento</numerusform>
                <numerusform>{shown} de %n documentos</numerusform>
            </translation>
        </message>
        <message>
            <source>Online · updated {time}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>En línea · actualizado: {time}</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Actualizando…</translation>
        </message>
        <message>
            <source>Your broker asked Dossier to wait: next refresh in {time}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Su bróker ha pedido a Dossier que espere: próxima actualización en {time}</translation>
        </message>
        <message>
            <source>Not up to date</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>No actualizado</translation>
        </message>
        <message>
            <source>Sign-in expired</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Sesión caducada</translation>
        </message>
        <message>
            <source>{name}: {percent} % sent</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{name}: {percent} % enviado</translation>
        </message>
        <message>
            <source>“{name}”: {status}.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>«{name}»: {status}.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) need your attention.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n documento requiere su atención.</numerusform>
                <numerusform>%n documentos requieren su atención.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your document is being sent. You can keep working.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Su documento se está enviando. Puede seguir trabajando.</translation>
        </message>
        <message>
            <source>{count} of {total} have arrived. You can keep working.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Recibidos: {count} de {total}. Puede seguir trabajando.</translation>
        </message>
        <message>
            <source>{count} of {total} have arrived. Nothing to do: your broker is reviewing them.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Recibidos: {count} de {total}. No hay nada que hacer: su bróker los está revisando.</translation>
        </message>
        <message numerus="yes">
            <source>In review: %n document(s). Nothing to do for now.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>En revisión: %n documento. No hay nada que hacer por ahora.</numerusform>
                <numerusform>En revisión: %n documentos. No hay nada que hacer por ahora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approved: %n document(s). Nothing more to do.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Aprobado: %n documento. No hay nada más que hacer.</numerusform>
                <numerusform>Aprobados: %n documentos. No hay nada más que hacer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do for now.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>No hay nada que hacer por ahora.</translation>
        </message>
        <message numerus="yes">
            <source>Paused by you: %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>En pausa por usted: %n documento.</numerusform>
                <numerusform>En pausa por usted: %n documentos.</numerusform>
            </translation>
        </message>
        <message>
            <source>All received, nothing to do. Your broker is reviewing your documents.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Todo recibido, no hay nada que hacer. Su bróker está revisando sus documentos.</translation>
        </message>
        <message>
            <source>All accepted. You’re done.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Todo aceptado. Ya ha terminado.</translation>
        </message>
        <message>
            <source>Save receipts…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Guardar comprobantes…</translation>
        </message>
        <message>
            <source>Save recei&amp;pts…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Guardar com&amp;probantes…</translation>
        </message>
        <message>
            <source>What your broker needs</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Lo que necesita su bróker</translation>
        </message>
        <message>
            <source>{group}: still missing</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: aún falta</translation>
        </message>
        <message>
            <source>{group}: not accepted, please send another</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: no aceptado; por favor, envíe otro</translation>
        </message>
        <message>
            <source>{group}: one side of “{caption}” is missing</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: falta una cara de «{caption}»</translation>
        </message>
        <message>
            <source>{group}: being sent</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: enviándose</translation>
        </message>
        <message>
            <source>{group}: received ({caption})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: recibido ({caption})</translation>
        </message>
        <message>
            <source>{group}: accepted ({caption})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: aceptado ({caption})</translation>
        </message>
        <message>
            <source>Click to choose the document</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Haga clic para elegir el documento</translation>
        </message>
        <message>
            <source>“{name}” has arrived.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>«{name}» ha llegado.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) have arrived.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n documento ha llegado.</numerusform>
                <numerusform>%n documentos han llegado.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” had already arrived before it could be stopped. Delete it if it should not be there.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>«{name}» ya había llegado antes de poder detenerlo. Elimínelo si no debe estar ahí.</translation>
        </message>
        <message>
            <source>Delete it…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Eliminarlo…</translation>
        </message>
        <message>
            <source>“{new}” has arrived. If you no longer need the old “{old}”, you can delete it.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>«{new}» ha llegado. Si ya no necesita el anterior, «{old}», puede eliminarlo.</translation>
        </message>
        <message>
            <source>Delete the old one…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Eliminar el anterior…</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s): {status}.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n documento: {status}.</numerusform>
                <numerusform>%n documentos: {status}.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>«{name}» se ha eliminado.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n documento se ha eliminado.</numerusform>
                <numerusform>%n documentos se han eliminado.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is being deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>«{name}» se está eliminando.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are being deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n documento se está eliminando.</numerusform>
                <numerusform>%n documentos se están eliminando.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is being removed and will not be sent.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>«{name}» se está quitando y no se enviará.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are being removed.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n documento se está quitando.</numerusform>
                <numerusform>%n documentos se están quitando.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo ({count} s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Deshacer ({count} s)</translation>
        </message>
        <message>
            <source>“{name}” was not deleted: {title}. {cure}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>«{name}» no se ha eliminado: {title}. {cure}</translation>
        </message>
        <message>
            <source>“{name}” is still in your broker’s list. {title}. {cure}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>«{name}» sigue en la lista de su bróker. {title}. {cure}</translation>
        </message>
        <message>
            <source>It is not certain that “{name}” was deleted. {title}. Dossier checks the list as soon as it can.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>No es seguro que «{name}» se haya eliminado. {title}. Dossier revisará la lista en cuanto pueda.</translation>
        </message>
        <message>
            <source>Some of your documents are not shown: your broker’s list ended before all of them had come.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Algunos de sus documentos no se muestran: la lista de su bróker terminó antes de que llegaran todos.</translation>
        </message>
        <message>
            <source>You need not do anything: Dossier tries again by itself.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>No tiene que hacer nada: Dossier lo intentará de nuevo solo.</translation>
        </message>
        <message>
            <source>Close this message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Show the next message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Mostrar el mensaje siguiente</translation>
        </message>
        <message>
            <source>1 of {count}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>1 de {count}</translation>
        </message>
        <message>
            <source>Read all…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Leer todo…</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Mensaje</translation>
        </message>
        <message numerus="yes">
            <source>Left from last time: Dossier is sending %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Pendiente de la última vez: Dossier está enviando %n documento.</numerusform>
                <numerusform>Pendiente de la última vez: Dossier está enviando %n documentos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left from last time: Dossier is checking if %n document(s) arrived, and continues by itself.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Pendiente de la última vez: Dossier comprueba si %n documento ha llegado y continúa solo.</numerusform>
                <numerusform>Pendiente de la última vez: Dossier comprueba si %n documentos han llegado y continúa solo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Iniciar sesión de nuevo…</translation>
        </message>
        <message>
            <source>Dossier will close when everything has been sent.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier se cerrará cuando se haya enviado todo.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Mantener abierto</translation>
        </message>
        <message>
            <source>About Dossier</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Acerca de Dossier</translation>
        </message>
        <message>
            <source>Dossier {version}

Send the documents for your identity check, see how each review is going, and replace any that were rejected.

Qt {qt}, Python {python}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier {version}

Envíe los documentos para verificar su identidad, vea cómo avanza cada revisión y reemplace los que se hayan rechazado.

Qt {qt}, Python {python}</translation>
        </message>
        <message>
            <source>A document: {status}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Un documento: {status}</translation>
        </message>
        <message>
            <source>“{name}”: {status}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>«{name}»: {status}</translation>
        </message>
        <message numerus="yes">
            <source>There is news of %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Hay novedades de %n documento.</numerusform>
                <numerusform>Hay novedades de %n documentos.</numerusform>
            </translation>
        </message>
    </context>
</TS>
