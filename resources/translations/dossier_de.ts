<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>Something went wrong in Dossier</source>
            <extracomment>desktop_app/domain/errors/base.py</extracomment>
            <translation>In Dossier ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>Try again. If it keeps happening, restart Dossier.</source>
            <extracomment>desktop_app/domain/errors/base.py</extracomment>
            <translation>Versuchen Sie es erneut. Wenn es wieder vorkommt, starten Sie Dossier neu.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}“ ist nicht verwendbar</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{name}” is no longer there</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}“ ist nicht mehr da</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted. Choose the file again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Die Datei wurde verschoben, umbenannt oder gelöscht. Wählen Sie sie erneut aus.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}“ lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>Close other programs that use it, check that you may open it, then choose it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Schließen Sie andere Programme, die die Datei verwenden, prüfen Sie, ob Sie sie öffnen dürfen, und wählen Sie sie dann erneut aus.</translation>
        </message>
        <message>
            <source>The drive with “{name}” does not answer</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Das Laufwerk mit „{name}“ antwortet nicht</translation>
        </message>
        <message>
            <source>Check that the drive or network folder is connected, then try again; or copy the file to this computer and add the copy.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Prüfen Sie, ob das Laufwerk oder der Netzwerkordner verbunden ist, und versuchen Sie es erneut. Oder kopieren Sie die Datei auf diesen Computer und fügen Sie die Kopie hinzu.</translation>
        </message>
        <message>
            <source>“{name}” is not a document</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}“ ist kein Dokument</translation>
        </message>
        <message>
            <source>“{name}” is a folder</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}“ ist ein Ordner</translation>
        </message>
        <message>
            <source>Open it and choose the files inside.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Öffnen Sie ihn und wählen Sie die Dateien darin aus.</translation>
        </message>
        <message>
            <source>“{name}” is only in your cloud storage, not on this computer</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}“ liegt nur in Ihrem Cloud-Speicher, nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>Open it once, or have it kept on this computer, wait until it is here, then choose it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Öffnen Sie die Datei einmal oder lassen Sie sie auf diesem Computer ablegen, warten Sie, bis sie da ist, und wählen Sie sie dann erneut aus.</translation>
        </message>
        <message>
            <source>“{name}” is empty</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}“ ist leer</translation>
        </message>
        <message>
            <source>Take the photo or save the document again, then choose the new file.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Nehmen Sie das Foto noch einmal auf oder speichern Sie das Dokument erneut, und wählen Sie dann die neue Datei aus.</translation>
        </message>
        <message>
            <source>“{name}” is too large: {size}</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}“ ist zu groß: {size}</translation>
        </message>
        <message>
            <source>At most {limit} can be sent. Take the photo with a smaller size, or save it as a smaller PDF.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Es können höchstens {limit} gesendet werden. Nehmen Sie das Foto kleiner auf oder speichern Sie es als kleineres PDF.</translation>
        </message>
        <message>
            <source>“{name}” changed before it was sent completely</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}“ hat sich geändert, bevor alles gesendet war</translation>
        </message>
        <message>
            <source>It was not sent. Wait until it has been saved completely, then add it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Die Datei wurde nicht gesendet. Warten Sie, bis sie vollständig gespeichert ist, und fügen Sie sie dann erneut hinzu.</translation>
        </message>
        <message>
            <source>There is no room on this computer to prepare “{name}”</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Auf diesem Computer fehlt der Platz, um „{name}“ vorzubereiten</translation>
        </message>
        <message>
            <source>Free some disk space, then try again. Nothing was sent.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Geben Sie Speicherplatz frei und versuchen Sie es erneut. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The settings file cannot be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Die Einstellungsdatei ist nicht verwendbar</translation>
        </message>
        <message>
            <source>Dossier continues without it. Check {path}: {reason}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Dossier arbeitet ohne sie weiter. Prüfen Sie {path}: {reason}</translation>
        </message>
        <message>
            <source>This computer’s password store could not be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Der Passwortspeicher dieses Computers konnte nicht verwendet werden</translation>
        </message>
        <message>
            <source>Unlock it and try again. Until then you will need to sign in each time you start Dossier.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Entsperren Sie ihn und versuchen Sie es erneut. Bis dahin müssen Sie sich bei jedem Start von Dossier anmelden.</translation>
        </message>
        <message>
            <source>The saved sign-in could not be removed from this computer</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Die gespeicherte Anmeldung konnte nicht von diesem Computer entfernt werden</translation>
        </message>
        <message>
            <source>Unlock the password store and sign out again, or delete the entries named Dossier there.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Entsperren Sie den Passwortspeicher und melden Sie sich erneut ab, oder löschen Sie dort die Einträge mit dem Namen Dossier.</translation>
        </message>
        <message>
            <source>The broker’s file “{path}” cannot be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Die Datei „{path}“ des Brokers ist nicht verwendbar</translation>
        </message>
        <message>
            <source>Nothing was changed. Tell the person who made the file: {place}: {reason}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Es wurde nichts geändert. Teilen Sie der Person, die die Datei erstellt hat, Folgendes mit: {place}: {reason}</translation>
        </message>
        <message>
            <source>The report could not be saved as “{path}”</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Der Bericht konnte nicht als „{path}“ gespeichert werden</translation>
        </message>
        <message>
            <source>Choose another name or another folder. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Wählen Sie einen anderen Namen oder einen anderen Ordner. ({reason})</translation>
        </message>
        <message>
            <source>Nothing is being sent: Dossier cannot save which documents are waiting</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Es wird nichts gesendet: Dossier kann nicht speichern, welche Dokumente warten</translation>
        </message>
        <message>
            <source>Free some disk space, or check that the disk can be written to, then try again. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Geben Sie Speicherplatz frei oder prüfen Sie, ob der Datenträger beschreibbar ist, und versuchen Sie es erneut. ({reason})</translation>
        </message>
        <message>
            <source>One document has stopped: Dossier could not save how far it had got</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Ein Dokument wurde angehalten: Dossier konnte nicht speichern, wie weit es war</translation>
        </message>
        <message>
            <source>The others continue by themselves. Find the document that stopped in the list, and check whether it arrived. If this happens again, save a report for support. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Die anderen werden automatisch weiter gesendet. Suchen Sie das angehaltene Dokument in der Liste und prüfen Sie, ob es angekommen ist. Wenn das noch einmal vorkommt, speichern Sie einen Bericht für den Support. ({reason})</translation>
        </message>
        <message>
            <source>Documents added with a newer version of Dossier are waiting: {count}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Wartende Dokumente, die mit einer neueren Version von Dossier hinzugefügt wurden: {count}</translation>
        </message>
        <message>
            <source>They are saved but not sent. Install the newest version of Dossier to send them.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Sie sind gespeichert, werden aber nicht gesendet. Installieren Sie die neueste Version von Dossier, um sie zu senden.</translation>
        </message>
        <message>
            <source>Dossier could not read which documents were still waiting to be sent</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Dossier konnte nicht lesen, welche Dokumente noch auf das Senden warteten</translation>
        </message>
        <message>
            <source>Your files are where they were. Check in the list which documents arrived, and add the others again. A copy of the damaged record was kept as {place}.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Ihre Dateien sind noch an ihrem Platz. Prüfen Sie in der Liste, welche Dokumente angekommen sind, und fügen Sie die anderen erneut hinzu. Eine Kopie der beschädigten Aufzeichnung wurde hier aufbewahrt: {place}.</translation>
        </message>
        <message>
            <source>No secure connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Keine sichere Verbindung zu {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address; in a company network ask your IT department about its certificate. ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Prüfen Sie die Adresse; in einem Firmennetz fragen Sie Ihre IT-Abteilung nach deren Zertifikat. ({reason})</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Das Zertifikat von {host} ist abgelaufen</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer; if it is right, tell your broker. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Prüfen Sie das Datum dieses Computers; wenn es stimmt, informieren Sie Ihren Broker. (Aussteller: {issuer})</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Das Zertifikat von {host} ist noch nicht gültig</translation>
        </message>
        <message>
            <source>The certificate of {host} is for another server</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Das Zertifikat von {host} gehört zu einem anderen Server</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address, letter by letter. The certificate is for: {names} (issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Prüfen Sie die Adresse Buchstabe für Buchstabe. Das Zertifikat gilt für: {names} (Aussteller: {issuer})</translation>
        </message>
        <message>
            <source>The connection to {host} is not trusted</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Die Verbindung zu {host} ist nicht vertrauenswürdig</translation>
        </message>
        <message>
            <source>Nothing was sent. In a company network, ask your IT department for its certificate file (CA, PEM) and choose it in Settings under Server. Anywhere else, do not try again on this network: it may not be safe. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. In einem Firmennetz fragen Sie Ihre IT-Abteilung nach deren Zertifikatdatei (CA, PEM) und wählen Sie sie in den Einstellungen unter „Server“ aus. Anderswo versuchen Sie es in diesem Netz nicht noch einmal: Es ist möglicherweise nicht sicher. (Aussteller: {issuer})</translation>
        </message>
        <message>
            <source>The connection to {host} is not trusted: its certificate is self-signed</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Die Verbindung zu {host} ist nicht vertrauenswürdig: Das Zertifikat ist selbstsigniert</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address. If it is a test server of your own, choose its certificate in Settings under Server; otherwise do not continue, and tell your broker. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Prüfen Sie die Adresse. Wenn es Ihr eigener Testserver ist, wählen Sie dessen Zertifikat in den Einstellungen unter „Server“ aus; andernfalls machen Sie nicht weiter und informieren Sie Ihren Broker. (Aussteller: {issuer})</translation>
        </message>
        <message>
            <source>{host} does not send all of its certificates</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host} sendet nicht alle seine Zertifikate</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell your broker that the server has to send its whole certificate chain; the intermediate certificate is missing. A web browser may open the address all the same. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Teilen Sie Ihrem Broker mit, dass der Server seine vollständige Zertifikatskette senden muss; das Zwischenzertifikat fehlt. Ein Webbrowser öffnet die Adresse möglicherweise trotzdem. (Aussteller: {issuer})</translation>
        </message>
        <message>
            <source>A filter in your network, {product}, reads the connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Ein Filter in Ihrem Netzwerk, {product}, liest die Verbindung zu {host} mit</translation>
        </message>
        <message>
            <source>Nothing was sent. If your company or school uses {product}, ask its IT department for its certificate file (CA, PEM) and choose it in Settings under Server; otherwise use another network. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Wenn Ihre Firma oder Schule {product} einsetzt, fragen Sie deren IT-Abteilung nach der Zertifikatdatei (CA, PEM) und wählen Sie sie in den Einstellungen unter „Server“ aus; andernfalls verwenden Sie ein anderes Netz. (Aussteller: {issuer})</translation>
        </message>
        <message>
            <source>A program on this computer, {product}, reads the connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Ein Programm auf diesem Computer, {product}, liest die Verbindung zu {host} mit</translation>
        </message>
        <message>
            <source>Nothing was sent. In {product}, add {host} to the sites whose secure connections (HTTPS) it does not check, then try again. If you do not use {product}, ask whoever looks after your computer. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Fügen Sie {host} in {product} zu den Websites hinzu, deren sichere Verbindungen (HTTPS) nicht geprüft werden, und versuchen Sie es erneut. Wenn Sie {product} nicht verwenden, fragen Sie die Person, die Ihren Computer betreut. (Aussteller: {issuer})</translation>
        </message>
        <message>
            <source>The certificate of {host} is faulty</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Das Zertifikat von {host} ist fehlerhaft</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell your IT department or your broker: {reason} (issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Informieren Sie Ihre IT-Abteilung oder Ihren Broker: {reason} (Aussteller: {issuer})</translation>
        </message>
        <message>
            <source>{host} does not offer a secure connection</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host} bietet keine sichere Verbindung an</translation>
        </message>
        <message>
            <source>Nothing was sent. Check address and port; if they are right, tell your broker. ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Prüfen Sie Adresse und Port; wenn beide stimmen, informieren Sie Ihren Broker. ({reason})</translation>
        </message>
        <message>
            <source>The proxy {proxy} did not connect to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Der Proxy {proxy} hat keine Verbindung zu {host} hergestellt</translation>
        </message>
        <message>
            <source>Nothing was sent. Ask your IT department whether {host} is allowed, or choose another proxy in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Fragen Sie Ihre IT-Abteilung, ob {host} erlaubt ist, oder wählen Sie in den Einstellungen unter „Verbindung“ einen anderen Proxy.</translation>
        </message>
        <message>
            <source>The proxy {proxy} cannot be reached</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Der Proxy {proxy} ist nicht erreichbar</translation>
        </message>
        <message>
            <source>Nothing was sent. Check your network, and the proxy in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Prüfen Sie Ihr Netzwerk und den Proxy in den Einstellungen unter „Verbindung“.</translation>
        </message>
        <message>
            <source>The proxy {proxy} asks for a user name and a password</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Der Proxy {proxy} verlangt einen Benutzernamen und ein Passwort</translation>
        </message>
        <message>
            <source>Nothing was sent. Enter both in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Geben Sie beides in den Einstellungen unter „Verbindung“ ein und melden Sie sich dann erneut an; Ihre IT-Abteilung kann Ihnen die Angaben nennen.</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not accept the user name or its password</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Der Proxy {proxy} akzeptiert den Benutzernamen oder das Passwort nicht</translation>
        </message>
        <message>
            <source>Nothing was sent. Correct both in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Korrigieren Sie beides in den Einstellungen unter „Verbindung“ und melden Sie sich dann erneut an; Ihre IT-Abteilung kann Ihnen die Angaben nennen.</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not answer as a SOCKS5 proxy</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Der Proxy {proxy} antwortet nicht als SOCKS5-Proxy</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the port and the kind of proxy in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Es wurde nichts gesendet. Prüfen Sie den Port und die Art des Proxys in den Einstellungen unter „Verbindung“ und melden Sie sich dann erneut an; Ihre IT-Abteilung kann Ihnen die Angaben nennen.</translation>
        </message>
        <message>
            <source>The proxy that the system names in {setting} cannot be used</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Der Proxy, den das System in {setting} nennt, ist nicht verwendbar</translation>
        </message>
        <message>
            <source>Dossier continues without it. If you need a proxy, ask your IT department for an HTTP or SOCKS5 proxy and enter it in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Dossier arbeitet ohne ihn weiter. Wenn Sie einen Proxy brauchen, fragen Sie Ihre IT-Abteilung nach einem HTTP- oder SOCKS5-Proxy und geben Sie ihn in den Einstellungen unter „Verbindung“ ein.</translation>
        </message>
        <message>
            <source>An address that is to be reached without the proxy cannot be read: {entry}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Eine Adresse, die ohne den Proxy erreicht werden soll, ist nicht lesbar: {entry}</translation>
        </message>
        <message>
            <source>It is set in {setting}. Dossier uses the proxy {proxy}. If your broker must be reached without it, choose “Directly, without a proxy” in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Sie ist in {setting} festgelegt. Dossier verwendet den Proxy {proxy}. Wenn Ihr Broker ohne ihn erreicht werden muss, wählen Sie in den Einstellungen unter „Verbindung“ die Option „Direkt, ohne Proxy“.</translation>
        </message>
        <message>
            <source>The certificate file {path} cannot be used</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Die Zertifikatdatei {path} ist nicht verwendbar</translation>
        </message>
        <message>
            <source>Choose another file in Settings under Server, one with certificates (PEM). ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Wählen Sie in den Einstellungen unter „Server“ eine andere Datei aus, die Zertifikate enthält (PEM). ({reason})</translation>
        </message>
        <message>
            <source>Your broker’s system received “{name}” but does not show it</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Das System Ihres Brokers hat „{name}“ empfangen, zeigt es aber nicht an</translation>
        </message>
        <message>
            <source>Ask your broker whether they have it. Send it again only if they do not.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Fragen Sie Ihren Broker, ob ihm das Dokument vorliegt. Senden Sie es nur erneut, wenn nicht.</translation>
        </message>
        <message>
            <source>“{name}” may have arrived and then been removed</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>„{name}“ ist möglicherweise angekommen und wurde dann entfernt</translation>
        </message>
        <message>
            <source>A new document appeared in the list and is gone again. If neither you nor your broker removed it, send it again.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>In der Liste ist ein neues Dokument erschienen und wieder verschwunden. Wenn weder Sie noch Ihr Broker es entfernt haben, senden Sie es erneut.</translation>
        </message>
        <message>
            <source>Dossier cannot find out whether “{name}” arrived</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Dossier kann nicht feststellen, ob „{name}“ angekommen ist</translation>
        </message>
        <message>
            <source>The list that comes from your broker is incomplete. Ask them whether they have the document.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Die Liste, die von Ihrem Broker kommt, ist unvollständig. Fragen Sie ihn, ob ihm das Dokument vorliegt.</translation>
        </message>
        <message>
            <source>“{name}” does not seem to have arrived</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>„{name}“ ist anscheinend nicht angekommen</translation>
        </message>
        <message>
            <source>Send it again? Dossier asks you first because the settings for this broker say so.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Erneut senden? Dossier fragt Sie vorher, weil es in den Einstellungen für diesen Broker so festgelegt ist.</translation>
        </message>
        <message>
            <source>Your broker already has a document that looks like “{name}”</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Ihr Broker hat bereits ein Dokument, das wie „{name}“ aussieht</translation>
        </message>
        <message>
            <source>Yours has not been sent yet. If it is the same document, there is no need to send it. If it is a different one, send it.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Ihres wurde noch nicht gesendet. Wenn es dasselbe Dokument ist, müssen Sie es nicht senden. Wenn es ein anderes ist, senden Sie es.</translation>
        </message>
        <message>
            <source>“{name}” was added on another computer</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>„{name}“ wurde auf einem anderen Computer hinzugefügt</translation>
        </message>
        <message>
            <source>That computer may still send it. If you send it from here as well, it could arrive twice. Send it only if the other computer will not.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Jener Computer sendet es vielleicht noch. Wenn Sie es auch von hier senden, könnte es doppelt ankommen. Senden Sie es nur, wenn der andere Computer es nicht mehr tut.</translation>
        </message>
        <message>
            <source>The list you see may be out of date. Check your internet connection, then refresh.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Die angezeigte Liste ist möglicherweise nicht aktuell. Prüfen Sie Ihre Internetverbindung und aktualisieren Sie dann.</translation>
        </message>
        <message>
            <source>You are not signed in yet. Check your internet connection, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sie sind noch nicht angemeldet. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Refresh in a minute: if the document is still in the list, delete it again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Aktualisieren Sie in einer Minute: Wenn das Dokument noch in der Liste steht, löschen Sie es erneut.</translation>
        </message>
        <message>
            <source>{host} did not provide the list of documents ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat die Liste der Dokumente nicht bereitgestellt ({status})</translation>
        </message>
        <message>
            <source>{host} refused the sign-in ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat die Anmeldung abgelehnt ({status})</translation>
        </message>
        <message>
            <source>Your account is not allowed to see documents at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Ihr Konto darf bei {host} keine Dokumente sehen</translation>
        </message>
        <message>
            <source>{host} refused to delete the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat das Löschen des Dokuments abgelehnt</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system. If it does not help, ask your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Lesen Sie die Meldung vom System Ihres Brokers. Wenn sie nicht weiterhilft, fragen Sie Ihren Broker.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then try to sign in again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sie haben nichts falsch gemacht. Warten Sie einige Minuten und versuchen Sie dann erneut, sich anzumelden.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then refresh.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sie haben nichts falsch gemacht. Warten Sie einige Minuten und aktualisieren Sie dann.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes: if the document is still in the list, delete it again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sie haben nichts falsch gemacht. Warten Sie einige Minuten: Wenn das Dokument dann noch in der Liste steht, löschen Sie es erneut.</translation>
        </message>
        <message>
            <source>{host} has no list of documents at this address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat unter dieser Adresse keine Liste mit Dokumenten</translation>
        </message>
        <message>
            <source>Check your broker’s address, letter by letter, or ask your broker for the right one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Prüfen Sie die Adresse Ihres Brokers Buchstabe für Buchstabe oder fragen Sie Ihren Broker nach der richtigen.</translation>
        </message>
        <message>
            <source>{host} refused the request as too large ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat die Anfrage als zu groß abgelehnt ({status})</translation>
        </message>
        <message>
            <source>The problem is on your broker’s side. Please tell them.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Das Problem liegt bei Ihrem Broker. Bitte informieren Sie ihn.</translation>
        </message>
        <message>
            <source>For your safety Dossier stays at your broker’s address. Ask your broker for the right one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Zu Ihrer Sicherheit bleibt Dossier bei der Adresse Ihres Brokers. Fragen Sie Ihren Broker nach der richtigen.</translation>
        </message>
        <message>
            <source>To keep your sign-in safe, Dossier does not send it there. Ask your broker for the right address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Damit Ihre Anmeldung sicher bleibt, sendet Dossier sie nicht dorthin. Fragen Sie Ihren Broker nach der richtigen Adresse.</translation>
        </message>
        <message>
            <source>The sign-in page of a public network, such as a hotel’s, can cause this. If it keeps happening, tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Die Anmeldeseite eines öffentlichen Netzes, etwa in einem Hotel, kann das verursachen. Wenn es wieder vorkommt, informieren Sie Ihren Broker.</translation>
        </message>
        <message>
            <source>{host} cannot be reached</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} ist nicht erreichbar</translation>
        </message>
        <message>
            <source>Check the address and your internet connection, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Prüfen Sie die Adresse und Ihre Internetverbindung und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The connection dropped before {host} confirmed</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Die Verbindung brach ab, bevor {host} bestätigt hat</translation>
        </message>
        <message>
            <source>It may have worked all the same. Refresh the list and look before you try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Es hat vielleicht trotzdem geklappt. Aktualisieren Sie die Liste und sehen Sie nach, bevor Sie es erneut versuchen.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Die Verbindung zu {host} ging verloren</translation>
        </message>
        <message>
            <source>{host} did not answer in time</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat nicht rechtzeitig geantwortet</translation>
        </message>
        <message>
            <source>Sending was interrupted</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Das Senden wurde unterbrochen</translation>
        </message>
        <message>
            <source>Dossier is checking if it arrived and continues by itself.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dossier prüft, ob das Dokument angekommen ist, und macht automatisch weiter.</translation>
        </message>
        <message>
            <source>Your broker’s system is not responding properly right now ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Das System Ihres Brokers reagiert gerade nicht richtig ({status})</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then refresh and try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sie haben nichts falsch gemacht. Warten Sie einige Minuten, aktualisieren Sie dann und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Dossier cannot read the answer from {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dossier kann die Antwort von {host} nicht lesen</translation>
        </message>
        <message>
            <source>Check your broker’s address. If you use a public network, such as a hotel’s, open its sign-in page in a web browser first.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Prüfen Sie die Adresse Ihres Brokers. Wenn Sie ein öffentliches Netz nutzen, etwa in einem Hotel, öffnen Sie zuerst dessen Anmeldeseite in einem Webbrowser.</translation>
        </message>
        <message>
            <source>{host} sent a compressed answer that cannot be read ({coding})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat eine komprimierte Antwort gesendet, die nicht lesbar ist ({coding})</translation>
        </message>
        <message>
            <source>A company’s filter may have changed it on the way. Try another network, or show this to your IT department or your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Ein Firmenfilter hat sie unterwegs vielleicht verändert. Versuchen Sie es in einem anderen Netz oder zeigen Sie dies Ihrer IT-Abteilung oder Ihrem Broker.</translation>
        </message>
        <message>
            <source>The answer from {host} contains an error message</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Die Antwort von {host} enthält eine Fehlermeldung</translation>
        </message>
        <message>
            <source>You did nothing wrong. Dossier cannot be sure that this worked. Show the message to your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sie haben nichts falsch gemacht. Dossier weiß nicht sicher, ob es geklappt hat. Zeigen Sie die Meldung Ihrem Broker.</translation>
        </message>
        <message>
            <source>Your broker’s list of documents is incomplete</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Die Dokumentenliste Ihres Brokers ist unvollständig</translation>
        </message>
        <message>
            <source>Without the whole list Dossier cannot be sure what is new, so nothing was sent. It keeps trying by itself; if it keeps happening, tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Ohne die ganze Liste weiß Dossier nicht sicher, was neu ist, daher wurde nichts gesendet. Dossier versucht es automatisch weiter; wenn es wieder vorkommt, informieren Sie Ihren Broker.</translation>
        </message>
        <message>
            <source>The list of documents from {host} is longer than Dossier can read</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Die Dokumentenliste von {host} ist länger, als Dossier lesen kann</translation>
        </message>
        <message>
            <source>Dossier reads up to 100,000 documents, and sends nothing without a whole list. Refreshing does not help: tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dossier liest bis zu 100.000 Dokumente und sendet nichts, solange die Liste unvollständig ist. Aktualisieren hilft nicht: Informieren Sie Ihren Broker.</translation>
        </message>
        <message>
            <source>{host} refused the request ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat die Anfrage abgelehnt ({status})</translation>
        </message>
        <message>
            <source>Your sign-in at {host} has expired</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Ihre Anmeldung bei {host} ist abgelaufen</translation>
        </message>
        <message>
            <source>Sign in again to continue. Nothing is lost.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Melden Sie sich erneut an, um fortzufahren. Es geht nichts verloren.</translation>
        </message>
        <message>
            <source>This sign-in belongs to another account at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Diese Anmeldung gehört zu einem anderen Konto bei {host}</translation>
        </message>
        <message>
            <source>Documents waiting here are sent only from the account they were added with. To use another account, sign out first.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dokumente, die hier warten, werden nur von dem Konto gesendet, mit dem sie hinzugefügt wurden. Um ein anderes Konto zu verwenden, melden Sie sich zuerst ab.</translation>
        </message>
        <message>
            <source>Your account is not allowed to do this</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Ihr Konto ist dazu nicht berechtigt</translation>
        </message>
        <message>
            <source>Ask your broker to allow it for your account.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Bitten Sie Ihren Broker, dies für Ihr Konto zu erlauben.</translation>
        </message>
        <message>
            <source>A firewall or filter on the way to {host} blocked this</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Eine Firewall oder ein Filter auf dem Weg zu {host} hat dies blockiert</translation>
        </message>
        <message>
            <source>A web page answered instead of your broker’s system. Try another network, or show this to your IT department or your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Statt des Systems Ihres Brokers hat eine Webseite geantwortet. Versuchen Sie es in einem anderen Netz oder zeigen Sie dies Ihrer IT-Abteilung oder Ihrem Broker.</translation>
        </message>
        <message>
            <source>{host} cannot find the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} kann das Dokument nicht finden</translation>
        </message>
        <message>
            <source>It may have been removed: refresh the list. If this keeps happening, check your broker’s address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Es wurde möglicherweise entfernt: Aktualisieren Sie die Liste. Wenn das wieder vorkommt, prüfen Sie die Adresse Ihres Brokers.</translation>
        </message>
        <message>
            <source>{host} may already have this document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat dieses Dokument möglicherweise schon</translation>
        </message>
        <message>
            <source>Refresh the list and check whether the document is already there.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Aktualisieren Sie die Liste und prüfen Sie, ob das Dokument schon da ist.</translation>
        </message>
        <message>
            <source>The file is too large for {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Die Datei ist zu groß für {host}</translation>
        </message>
        <message>
            <source>Take the photo with a smaller size, or save it as a smaller PDF, and send that.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Nehmen Sie das Foto kleiner auf oder speichern Sie es als kleineres PDF, und senden Sie dieses.</translation>
        </message>
        <message>
            <source>{host} refused the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat das Dokument abgewiesen</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system, correct what it says, then send the document again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Lesen Sie die Meldung vom System Ihres Brokers, korrigieren Sie, was darin steht, und senden Sie das Dokument dann erneut.</translation>
        </message>
        <message>
            <source>{host} did not delete the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} hat das Dokument nicht gelöscht</translation>
        </message>
        <message>
            <source>It is still there. Read the message from your broker’s system, or ask your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Es ist noch da. Lesen Sie die Meldung vom System Ihres Brokers oder fragen Sie Ihren Broker.</translation>
        </message>
        <message>
            <source>Your broker’s system does not accept this file</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Das System Ihres Brokers akzeptiert diese Datei nicht</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system. Often a JPEG, PNG or PDF helps. If the file is fine, ask your broker which upload format to choose in the settings.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Lesen Sie die Meldung vom System Ihres Brokers. Oft hilft ein JPEG, PNG oder PDF. Wenn mit der Datei alles stimmt, fragen Sie Ihren Broker, welches Upload-Format Sie in den Einstellungen wählen sollen.</translation>
        </message>
        <message>
            <source>{host} is busy</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} ist ausgelastet</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Warten Sie {seconds} Sekunden und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{host} points to another address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} verweist auf eine andere Adresse</translation>
        </message>
        <message>
            <source>To keep your documents safe, Dossier does not send them there. Ask your broker for the right address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Damit Ihre Dokumente sicher bleiben, sendet Dossier sie nicht dorthin. Fragen Sie Ihren Broker nach der richtigen Adresse.</translation>
        </message>
        <message>
            <source>{host} points to {target}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} verweist auf {target}</translation>
        </message>
        <message>
            <source>{host} does not accept this access code</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} akzeptiert diesen Zugangscode nicht</translation>
        </message>
        <message>
            <source>Paste the whole code again, or ask your broker for a new one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Fügen Sie den ganzen Code erneut ein oder bitten Sie Ihren Broker um einen neuen.</translation>
        </message>
        <message>
            <source>Your account is not allowed to send documents to {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Ihr Konto darf keine Dokumente an {host} senden</translation>
        </message>
        <message>
            <source>Your account is not allowed to delete this document at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Ihr Konto darf dieses Dokument bei {host} nicht löschen</translation>
        </message>
        <message>
            <source>{host} does not accept documents at this address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} nimmt unter dieser Adresse keine Dokumente an</translation>
        </message>
        <message>
            <source>Copy the whole code from your broker’s message and paste it again. It has no spaces.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Kopieren Sie den ganzen Code aus der Nachricht Ihres Brokers und fügen Sie ihn erneut ein. Er enthält keine Leerzeichen.</translation>
        </message>
        <message>
            <source>This address cannot be used</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Diese Adresse ist nicht verwendbar</translation>
        </message>
        <message>
            <source>{reason}</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>This does not look like an access code</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Das sieht nicht wie ein Zugangscode aus</translation>
        </message>
        <message>
            <source>{host} did not accept the sign-in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{host} hat die Anmeldung nicht akzeptiert</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system, then try again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Lesen Sie die Meldung vom System Ihres Brokers und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Wrong email or password</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>E-Mail-Adresse oder Passwort falsch</translation>
        </message>
        <message>
            <source>Check both, and the Caps Lock key, then try again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Prüfen Sie beides sowie die Feststelltaste und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>That code is wrong or has expired</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Dieser Code ist falsch oder abgelaufen</translation>
        </message>
        <message>
            <source>Enter the newest code. An app shows a new one every 30 seconds.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Geben Sie den neuesten Code ein. Eine App zeigt alle 30 Sekunden einen neuen.</translation>
        </message>
        <message>
            <source>The sign-in took too long</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Die Anmeldung hat zu lange gedauert</translation>
        </message>
        <message>
            <source>Enter your password again and continue with a new code.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Geben Sie Ihr Passwort erneut ein und fahren Sie mit einem neuen Code fort.</translation>
        </message>
        <message>
            <source>{host} shows a picture puzzle (captcha) at each sign-in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{host} zeigt bei jeder Anmeldung ein Bilderrätsel (Captcha)</translation>
        </message>
        <message>
            <source>Only a web browser can show it. Get an access code on your broker’s website and paste it here.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Nur ein Webbrowser kann es anzeigen. Holen Sie sich auf der Website Ihres Brokers einen Zugangscode und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <source>{host} does not offer signing in with email and password</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{host} bietet keine Anmeldung mit E-Mail und Passwort an</translation>
        </message>
        <message>
            <source>Ask your broker for an access code and paste it here.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Bitten Sie Ihren Broker um einen Zugangscode und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <source>The sign-in at {host} could not be renewed just now</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Die Anmeldung bei {host} konnte gerade nicht erneuert werden</translation>
        </message>
        <message>
            <source>Wait a few minutes, then try again or sign in again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Warten Sie einige Minuten und versuchen Sie es erneut oder melden Sie sich neu an.</translation>
        </message>
        <message>
            <source>Too many attempts to sign in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Zu viele Anmeldeversuche</translation>
        </message>
        <message>
            <source>You can try again in {seconds} seconds.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Sie können es in {seconds} Sekunden erneut versuchen.</translation>
        </message>
        <message>
            <source>Dossier cannot start: it cannot use “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann nicht starten: „{path}“ ist nicht verwendbar</translation>
        </message>
        <message>
            <source>Check that the disk is there and that you may write to it, then try again. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Prüfen Sie, ob der Datenträger vorhanden ist und ob Sie darauf schreiben dürfen, und versuchen Sie es erneut. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” is a file, and a folder is needed in its place</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann nicht starten: „{path}“ ist eine Datei, an dieser Stelle wird ein Ordner benötigt</translation>
        </message>
        <message>
            <source>Move or rename that file, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Verschieben Sie diese Datei oder benennen Sie sie um, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” is not a file, and one is needed in its place</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann nicht starten: „{path}“ ist keine Datei, an dieser Stelle wird aber eine benötigt</translation>
        </message>
        <message>
            <source>Move or rename it, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Verschieben Sie das Element oder benennen Sie es um, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” belongs to another user of this computer ({owner})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann nicht starten: „{path}“ gehört einem anderen Benutzer dieses Computers ({owner})</translation>
        </message>
        <message>
            <source>Dossier may once have been started as administrator. Ask whoever looks after your computer to make it yours again, or start Dossier with another folder: dossier --data-dir FOLDER.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier wurde vielleicht einmal als Administrator gestartet. Bitten Sie die Person, die Ihren Computer betreut, es Ihnen wieder zuzuordnen, oder starten Sie Dossier mit einem anderen Ordner: dossier --data-dir ORDNER.</translation>
        </message>
        <message>
            <source>Dossier cannot start: other users of this computer can change “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann nicht starten: Andere Benutzer dieses Computers können „{path}“ ändern</translation>
        </message>
        <message>
            <source>Your documents would not be safe there. Make it writable for you alone, or start Dossier with a folder of your own: dossier --data-dir FOLDER.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Ihre Dokumente wären dort nicht sicher. Sorgen Sie dafür, dass nur Sie dort schreiben dürfen, oder starten Sie Dossier mit einem eigenen Ordner: dossier --data-dir ORDNER.</translation>
        </message>
        <message>
            <source>Dossier cannot start: it cannot write to “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann nicht starten: In „{path}“ kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>Dossier sends nothing that it cannot write down first. Make the folder writable, or start Dossier with another one: dossier --data-dir FOLDER. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier sendet nichts, was es nicht vorher festhalten kann. Machen Sie den Ordner beschreibbar oder starten Sie Dossier mit einem anderen: dossier --data-dir ORDNER. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot start: there is no space left for “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann nicht starten: Für „{path}“ ist kein Speicherplatz mehr frei</translation>
        </message>
        <message>
            <source>Free some space on that disk, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Geben Sie auf diesem Datenträger Speicherplatz frei und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Dossier cannot start: the disk with “{path}” has no file locks</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann nicht starten: Der Datenträger mit „{path}“ unterstützt keine Dateisperren</translation>
        </message>
        <message>
            <source>Without them, two running Dossiers could send a document twice. Start Dossier with a folder on a disk of this computer: dossier --data-dir FOLDER. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Ohne diese könnte ein Dokument doppelt gesendet werden, wenn Dossier zweimal läuft. Starten Sie Dossier mit einem Ordner auf einem Datenträger dieses Computers: dossier --data-dir ORDNER. ({reason})</translation>
        </message>
        <message>
            <source>Dossier is already running with this data folder but does not respond</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier läuft bereits mit diesem Datenordner, reagiert aber nicht</translation>
        </message>
        <message>
            <source>Wait a moment. If it still does not respond, restart the computer, then start Dossier again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Warten Sie einen Moment. Wenn Dossier immer noch nicht reagiert, starten Sie den Computer neu und dann Dossier.</translation>
        </message>
        <message>
            <source>Dossier cannot start: the resources folder is missing</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann nicht starten: Der Ordner „resources“ fehlt</translation>
        </message>
        <message>
            <source>Install Dossier again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Installieren Sie Dossier erneut.</translation>
        </message>
        <message>
            <source>Dossier cannot write its log: “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann sein Protokoll nicht schreiben: „{path}“</translation>
        </message>
        <message>
            <source>Everything else works. If support asks for a report, move that file away and restart Dossier first. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Alles andere funktioniert. Wenn der Support einen Bericht anfordert, verschieben Sie zuerst diese Datei und starten Sie Dossier neu. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot save its settings: “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier kann seine Einstellungen nicht speichern: „{path}“</translation>
        </message>
        <message>
            <source>You can continue, but what you change in the settings will be forgotten when you quit. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Sie können weiterarbeiten, aber Änderungen an den Einstellungen gehen beim Beenden verloren. ({reason})</translation>
        </message>
        <message>
            <source>There is no space left on the disk with “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Auf dem Datenträger mit „{path}“ ist kein Speicherplatz mehr frei</translation>
        </message>
        <message>
            <source>Dossier shows your documents, but keeps no log, saves no settings and sends nothing until some space is free.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier zeigt Ihre Dokumente, führt aber kein Protokoll, speichert keine Einstellungen und sendet nichts, bis wieder Platz frei ist.</translation>
        </message>
        <message>
            <source>Dossier does not recognise everything in {path}</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier erkennt nicht alles in {path}</translation>
        </message>
        <message>
            <source>The unknown parts have no effect and are left as they are. Check the spelling of: {names}.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Die unbekannten Teile haben keine Wirkung und bleiben unverändert. Prüfen Sie die Schreibweise von: {names}.</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein JPEG-Bild</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein PNG-Bild</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein PDF-Dokument</translation>
        </message>
        <message>
            <source>a HEIC picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein HEIC-Bild</translation>
        </message>
        <message>
            <source>a WebP picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein WebP-Bild</translation>
        </message>
        <message>
            <source>a TIFF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein TIFF-Bild</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein GIF-Bild</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein BMP-Bild</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein AVIF-Bild</translation>
        </message>
        <message>
            <source>a Photoshop picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein Photoshop-Bild</translation>
        </message>
        <message>
            <source>a JPEG 2000 picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein JPEG-2000-Bild</translation>
        </message>
        <message>
            <source>a JPEG XL picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein JPEG-XL-Bild</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>eine SVG-Zeichnung</translation>
        </message>
        <message>
            <source>a Word document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein Word-Dokument</translation>
        </message>
        <message>
            <source>an Excel table</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>eine Excel-Tabelle</translation>
        </message>
        <message>
            <source>a PowerPoint presentation</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>eine PowerPoint-Präsentation</translation>
        </message>
        <message>
            <source>an office document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein Office-Dokument</translation>
        </message>
        <message>
            <source>a text document (RTF)</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein Textdokument (RTF)</translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <source>an email</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>eine E-Mail</translation>
        </message>
        <message>
            <source>a text file</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>eine Textdatei</translation>
        </message>
        <message>
            <source>a PostScript document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein PostScript-Dokument</translation>
        </message>
        <message>
            <source>a compressed folder</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein komprimierter Ordner</translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein Video</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>eine Tonaufnahme</translation>
        </message>
        <message>
            <source>a program</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ein Programm</translation>
        </message>
        <message>
            <source>“{name}” was sent on {when}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>„{name}“ wurde bereits gesendet ({when})</translation>
        </message>
        <message>
            <source>You already sent this file. Send it again only if your broker asked you to.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Sie haben diese Datei schon gesendet. Senden Sie sie nur erneut, wenn Ihr Broker Sie darum gebeten hat.</translation>
        </message>
        <message>
            <source>Your broker has already rejected “{name}”</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Ihr Broker hat „{name}“ schon einmal abgelehnt</translation>
        </message>
        <message>
            <source>Some programs show it in the wrong colours. Save it as an ordinary JPEG and choose that one, if you can.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Manche Programme zeigen die Datei in falschen Farben. Speichern Sie sie nach Möglichkeit als gewöhnliches JPEG und wählen Sie die neue Datei.</translation>
        </message>
        <message>
            <source>“{name}” becomes so large when it is opened that most programs cannot show it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ wird beim Öffnen so groß, dass die meisten Programme daran scheitern</translation>
        </message>
        <message>
            <source>The date of issue of “{name}” could not be read</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Das Ausstellungsdatum von „{name}“ war nicht lesbar</translation>
        </message>
        <message>
            <source>The location can be removed from the file. The picture stays the same.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Der Ort lässt sich aus der Datei entfernen. Das Bild bleibt gleich.</translation>
        </message>
        <message>
            <source>The picture may be too large for your broker ({width} × {height})</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Das Bild ist für Ihren Broker möglicherweise zu groß ({width} × {height})</translation>
        </message>
        <message>
            <source>The letters A to Z, digits and spaces are safe everywhere. Give the file another name and choose it again.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Die Buchstaben A bis Z, Ziffern und Leerzeichen sind überall sicher. Geben Sie der Datei einen anderen Namen und wählen Sie sie erneut aus.</translation>
        </message>
        <message>
            <source>Send one that is still valid. If you have none, ask your broker what else they accept.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Senden Sie eines, das noch gültig ist. Wenn Sie keines haben, fragen Sie Ihren Broker, was er sonst akzeptiert.</translation>
        </message>
        <message>
            <source>“{name}” looks like a picture that you sent on {when}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>„{name}“ sieht aus wie ein Bild, das Sie am {when} gesendet haben</translation>
        </message>
        <message>
            <source>If it is the same photo, there is no need to send it again.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Wenn es dasselbe Foto ist, müssen Sie es nicht erneut senden.</translation>
        </message>
        <message>
            <source>“{name}” looks like a picture that your broker has rejected</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>„{name}“ sieht aus wie ein Bild, das Ihr Broker abgelehnt hat</translation>
        </message>
        <message>
            <source>“{name}” is a link to a file in another folder: {target}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>„{name}“ ist eine Verknüpfung mit einer Datei in einem anderen Ordner: {target}</translation>
        </message>
        <message>
            <source>The file it points to would be sent. Send it only if it is the one you mean.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Gesendet würde die Datei, auf die sie verweist. Senden Sie sie nur, wenn es die gewünschte ist.</translation>
        </message>
        <message>
            <source>“{name}” is named {ending}, but it is {kind}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>„{name}“ endet auf {ending}, ist aber {kind}</translation>
        </message>
        <message>
            <source>Check that it is the right file. If it is, you can send it as it is.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Prüfen Sie, ob es die richtige Datei ist. Wenn ja, können Sie sie so senden.</translation>
        </message>
        <message>
            <source>Send it again</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Send {name} again</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>{name} erneut senden</translation>
        </message>
        <message>
            <source>Send this file</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Diese Datei senden</translation>
        </message>
        <message>
            <source>Send the file that {name} points to</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Die Datei senden, auf die {name} verweist</translation>
        </message>
        <message>
            <source>Open it on this computer. If it opens, save it again as a JPEG or PDF and choose that one; if it does not, take the photo again or download the document once more.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Öffnen Sie die Datei auf diesem Computer. Gelingt das, speichern Sie sie neu als JPEG oder PDF und wählen Sie die neue Datei; gelingt es nicht, machen Sie das Foto noch einmal oder laden Sie das Dokument erneut herunter.</translation>
        </message>
        <message>
            <source>“{name}” is {kind}, not a photo, scan or PDF</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ ist {kind}, kein Foto, Scan oder PDF</translation>
        </message>
        <message>
            <source>Choose the photo or scan itself. A text can be printed or saved as a PDF, and that PDF can be sent.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Wählen Sie das Foto oder den Scan selbst. Einen Text können Sie als PDF drucken oder speichern und dieses PDF senden.</translation>
        </message>
        <message>
            <source>A part of “{name}” is missing</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Ein Teil von „{name}“ fehlt</translation>
        </message>
        <message>
            <source>“{name}” opens only with a password, so your broker cannot read it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ öffnet sich nur mit Passwort, Ihr Broker kann es also nicht lesen</translation>
        </message>
        <message>
            <source>Open it with the password, print it to a new PDF or save it without a password, and choose the new file.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Öffnen Sie die Datei mit dem Passwort, drucken Sie sie in ein neues PDF oder speichern Sie sie ohne Passwort, und wählen Sie die neue Datei.</translation>
        </message>
        <message>
            <source>“{name}” is {kind}, which your broker may not be able to open</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ ist {kind}; Ihr Broker kann das möglicherweise nicht öffnen</translation>
        </message>
        <message>
            <source>Choose PDF or JPEG in the scanner's settings and scan it again, or open it in a picture viewer and save it as a JPEG.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Wählen Sie in den Einstellungen des Scanners PDF oder JPEG und scannen Sie noch einmal, oder öffnen Sie die Datei in einem Bildbetrachter und speichern Sie sie als JPEG.</translation>
        </message>
        <message>
            <source>“{name}” is an iPhone photo (HEIC), which your broker may not be able to open</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ ist ein iPhone-Foto (HEIC); Ihr Broker kann das möglicherweise nicht öffnen</translation>
        </message>
        <message>
            <source>“{name}” is a moving picture</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ ist ein bewegtes Bild</translation>
        </message>
        <message>
            <source>Brokers want a recent one, at most {months} months old. Send the newest that you have.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Broker verlangen ein aktuelles Dokument, das höchstens {months} Monate alt ist. Senden Sie das neueste, das Sie haben.</translation>
        </message>
        <message>
            <source>Check that it is the right file. If only some pages are asked for, save only those.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Prüfen Sie, ob es die richtige Datei ist. Sind nur einzelne Seiten verlangt, speichern Sie nur diese.</translation>
        </message>
        <message>
            <source>The same file is unlikely to be accepted. Take a new photo, or choose another file.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Dieselbe Datei wird kaum angenommen werden. Machen Sie ein neues Foto oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>Take a new photo: the same one is unlikely to be accepted, even at another size.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Machen Sie ein neues Foto: Dasselbe wird kaum angenommen werden, auch nicht in anderer Größe.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened: it is damaged or not a document</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ lässt sich nicht öffnen: beschädigt oder kein Dokument</translation>
        </message>
        <message>
            <source>It was not copied or downloaded completely. Copy or download it once more, or take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Die Datei wurde nicht vollständig kopiert oder heruntergeladen. Kopieren Sie sie oder laden Sie sie noch einmal herunter, oder machen Sie das Foto erneut.</translation>
        </message>
        <message>
            <source>“{name}” is protected in such a way that your broker cannot read it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ ist so geschützt, dass Ihr Broker es nicht lesen kann</translation>
        </message>
        <message>
            <source>If you can open it, print it to a new PDF and choose that one. If not, ask whoever made it for a copy without protection.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Wenn Sie es öffnen können, drucken Sie es in eine neue PDF-Datei und wählen Sie diese. Wenn nicht, bitten Sie den Aussteller um eine Kopie ohne Schutz.</translation>
        </message>
        <message>
            <source>Save it as a JPEG and choose that one. To take JPEG photos from now on: Settings, Camera, Formats, Most Compatible.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Speichern Sie es als JPEG und wählen Sie die neue Datei. Um künftig gleich JPEG-Fotos aufzunehmen: Einstellungen, Kamera, Formate, Maximale Kompatibilität.</translation>
        </message>
        <message>
            <source>Your broker may see only its first picture. Choose an ordinary photo instead.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Ihr Broker sieht möglicherweise nur das erste Bild. Wählen Sie stattdessen ein gewöhnliches Foto.</translation>
        </message>
        <message>
            <source>“{name}” has {pages} pages; the usual limit is {most}</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ hat {pages} Seiten; üblich sind höchstens {most}</translation>
        </message>
        <message>
            <source>“{name}” is stored in a way that is made for printing or editing</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ ist in einer Form gespeichert, die zum Drucken oder Bearbeiten gedacht ist</translation>
        </message>
        <message>
            <source>Take the photo or scan it with a smaller size, then choose the new file.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Fotografieren oder scannen Sie mit einer kleineren Bildgröße und wählen Sie dann die neue Datei.</translation>
        </message>
        <message>
            <source>“{name}” is a PDF that holds nothing but one picture</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ ist ein PDF, das nur ein einziges Bild enthält</translation>
        </message>
        <message>
            <source>For an ID, the photo itself is often preferred. Send it if you have it.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Bei einem Ausweis wird oft das Foto selbst bevorzugt. Senden Sie es, wenn Sie es haben.</translation>
        </message>
        <message>
            <source>“{name}” opens so slowly that it was not checked to the end</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ öffnet sich so langsam, dass die Prüfung nicht bis zum Ende kam</translation>
        </message>
        <message>
            <source>You can send it. If it opens slowly for you too, print it to a new PDF or take a photo of it, and send that instead.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Sie können es senden. Wenn es sich auch bei Ihnen langsam öffnet, drucken Sie es in eine neue PDF-Datei oder fotografieren Sie es und senden Sie das stattdessen.</translation>
        </message>
        <message>
            <source>“{name}” could not be checked to the end</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}“ konnte nicht bis zum Ende geprüft werden</translation>
        </message>
        <message>
            <source>You can send it. Open it yourself first, and see that everything on it is there and easy to read.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Sie können es senden. Öffnen Sie es vorher selbst und sehen Sie nach, ob alles darauf ist und gut zu lesen ist.</translation>
        </message>
        <message>
            <source>“{name}” seems to be from {date}, which may be too old</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>„{name}“ ist anscheinend vom {date} und damit vielleicht zu alt</translation>
        </message>
        <message>
            <source>Check that its date can be seen and is not too old. Your broker will look for it.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Prüfen Sie, ob das Datum zu sehen und nicht zu alt ist. Ihr Broker achtet darauf.</translation>
        </message>
        <message>
            <source>“{name}” seems to be from {date}</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>„{name}“ ist anscheinend vom {date}</translation>
        </message>
        <message>
            <source>Check that this is the date on the document.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Prüfen Sie, ob dies das Datum auf dem Dokument ist.</translation>
        </message>
        <message>
            <source>A part of the document is outside the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Ein Teil des Dokuments liegt außerhalb des Bildes</translation>
        </message>
        <message>
            <source>Take the photo again from a little further away, so that all four corners can be seen.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Machen Sie das Foto noch einmal aus etwas größerem Abstand, sodass alle vier Ecken zu sehen sind.</translation>
        </message>
        <message>
            <source>The document fills only a small part of the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Das Dokument füllt nur einen kleinen Teil des Bildes</translation>
        </message>
        <message>
            <source>Move closer until the document fills most of the picture, with a little space around it.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Gehen Sie näher heran, bis das Dokument den größten Teil des Bildes füllt, mit etwas Rand ringsum.</translation>
        </message>
        <message>
            <source>The document lies at an angle in the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Das Dokument liegt schräg im Bild</translation>
        </message>
        <message>
            <source>Take the photo again with the sides of the document in line with the sides of the picture.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Machen Sie das Foto noch einmal, mit den Kanten des Dokuments parallel zum Bildrand.</translation>
        </message>
        <message>
            <source>The photo was taken from the side, so the document looks distorted</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Das Foto wurde von der Seite aufgenommen, das Dokument wirkt daher verzerrt</translation>
        </message>
        <message>
            <source>Take it again with the camera straight above the document.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Machen Sie es noch einmal, mit der Kamera genau über dem Dokument.</translation>
        </message>
        <message>
            <source>The document lies sideways or upside down in the picture</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Das Dokument liegt quer oder auf dem Kopf im Bild</translation>
        </message>
        <message>
            <source>Turn the picture until the text can be read, or take the photo again that way.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Drehen Sie das Bild, bis der Text lesbar ist, oder machen Sie das Foto noch einmal richtig herum.</translation>
        </message>
        <message>
            <source>A finger covers a part of the document</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Ein Finger verdeckt einen Teil des Dokuments</translation>
        </message>
        <message>
            <source>Lay the document down on a plain table, and take the photo again without touching it.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Legen Sie das Dokument auf einen einfarbigen Tisch und machen Sie das Foto noch einmal, ohne das Dokument zu berühren.</translation>
        </message>
        <message>
            <source>Something lies on the document and covers a part of it</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Etwas liegt auf dem Dokument und verdeckt einen Teil davon</translation>
        </message>
        <message>
            <source>Take away what lies on it, and take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Nehmen Sie weg, was darauf liegt, und machen Sie das Foto noch einmal.</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Das Bild ist unscharf</translation>
        </message>
        <message>
            <source>Lay the document down, hold the camera still with both hands, tap the document on its screen, and try again.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Legen Sie das Dokument hin, halten Sie die Kamera mit beiden Händen ruhig, tippen Sie auf ihrem Bildschirm auf das Dokument und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The picture is too dark</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Das Bild ist zu dunkel</translation>
        </message>
        <message>
            <source>Take it again near a window or with the light on.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Machen Sie es noch einmal, in Fensternähe oder bei eingeschaltetem Licht.</translation>
        </message>
        <message>
            <source>The picture is too bright: parts of the document are washed out</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Das Bild ist zu hell: Teile des Dokuments sind überbelichtet</translation>
        </message>
        <message>
            <source>Take it again away from direct light and without the flash.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Machen Sie es noch einmal, ohne direktes Licht und ohne Blitz.</translation>
        </message>
        <message>
            <source>A light is reflected in the document and hides a part of it</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Im Dokument spiegelt sich ein Licht und verdeckt einen Teil davon</translation>
        </message>
        <message>
            <source>Turn off the flash, move until the bright spot is gone, and take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Schalten Sie den Blitz aus, ändern Sie Ihre Position, bis der helle Fleck verschwunden ist, und machen Sie das Foto noch einmal.</translation>
        </message>
        <message>
            <source>The picture is pale: the print hardly stands out from the paper</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Das Bild ist blass: Die Schrift hebt sich kaum vom Papier ab</translation>
        </message>
        <message>
            <source>Wipe the lens, and take the photo again in even light.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Wischen Sie das Objektiv ab und machen Sie das Foto bei gleichmäßigem Licht noch einmal.</translation>
        </message>
        <message>
            <source>This looks like a screenshot</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Das sieht nach einem Bildschirmfoto aus</translation>
        </message>
        <message>
            <source>Brokers often refuse screenshots. Choose the photo itself, or take a new one.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Broker lehnen Bildschirmfotos oft ab. Wählen Sie das Foto selbst oder machen Sie ein neues.</translation>
        </message>
        <message>
            <source>The picture is too small to read the document well ({width} × {height})</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Das Bild ist zu klein, um das Dokument gut zu lesen ({width} × {height})</translation>
        </message>
        <message>
            <source>Choose the original photo, not one from a message. Its shorter side should measure at least {least}.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Wählen Sie das Originalfoto, nicht eines aus einer Nachricht. Die kürzere Seite sollte mindestens {least} messen.</translation>
        </message>
        <message>
            <source>The picture is black and white</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Das Bild ist schwarz-weiß</translation>
        </message>
        <message>
            <source>Take or scan it again in colour. Brokers often refuse copies in black and white.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Fotografieren oder scannen Sie noch einmal in Farbe. Broker lehnen Schwarz-Weiß-Kopien oft ab.</translation>
        </message>
        <message>
            <source>The picture has lost much of its detail because its file was made smaller</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Das Bild hat viele Details verloren, weil seine Datei verkleinert wurde</translation>
        </message>
        <message>
            <source>Choose the original photo, not one from a message.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Wählen Sie das Originalfoto, nicht eines aus einer Nachricht.</translation>
        </message>
        <message>
            <source>The picture was saved with {editor}, a program for editing pictures</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Das Bild wurde mit {editor} gespeichert, einem Bildbearbeitungsprogramm</translation>
        </message>
        <message>
            <source>Brokers often refuse edited pictures. Choose the photo as your camera took it.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Broker lehnen bearbeitete Bilder oft ab. Wählen Sie das Foto so, wie Ihre Kamera es aufgenommen hat.</translation>
        </message>
        <message>
            <source>This looks like a photo of a screen</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Das sieht nach einem Foto von einem Bildschirm aus</translation>
        </message>
        <message>
            <source>Brokers often refuse those. Take a photo of the document itself.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Broker lehnen solche Fotos oft ab. Fotografieren Sie das Dokument selbst.</translation>
        </message>
        <message>
            <source>The picture was made larger, which gives it no more detail</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Das Bild wurde vergrößert, zeigt dadurch aber nicht mehr Details</translation>
        </message>
        <message>
            <source>Choose the original photo, or take a new one closer to the document.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Wählen Sie das Originalfoto oder machen Sie ein neues, näher am Dokument.</translation>
        </message>
        <message>
            <source>The photo says where it was taken</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Das Foto verrät, wo es aufgenommen wurde</translation>
        </message>
        <message>
            <source>“{name}” is {kind}; for this document it should be {formats}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>„{name}“ ist {kind}; für dieses Dokument sollte es {formats} sein</translation>
        </message>
        <message>
            <source>Choose the same document in that form if you have it. If not, take a photo of it, or scan or save it that way.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Wählen Sie dasselbe Dokument in diesem Format, wenn Sie es haben. Wenn nicht, fotografieren Sie es oder scannen oder speichern Sie es in diesem Format.</translation>
        </message>
        <message>
            <source>“{name}” is a large file: {size}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>„{name}“ ist eine große Datei: {size}</translation>
        </message>
        <message>
            <source>Your broker may take at most {limit}. Take the photo with a smaller size, or save it as a smaller PDF.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Ihr Broker akzeptiert möglicherweise höchstens {limit}. Fotografieren Sie mit einer kleineren Bildgröße oder speichern Sie ein kleineres PDF.</translation>
        </message>
        <message>
            <source>“{name}” is a small file for a photo: {size}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>„{name}“ ist eine kleine Datei für ein Foto: {size}</translation>
        </message>
        <message>
            <source>Details may be missing, and your broker may ask for at least {limit}. Choose the original photo, not one from a message.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Es fehlen möglicherweise Details, und Ihr Broker verlangt vielleicht mindestens {limit}. Wählen Sie das Originalfoto, nicht eines aus einer Nachricht.</translation>
        </message>
        <message>
            <source>Take or scan it again with a smaller size. Its longer side may measure at most {most}.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Fotografieren oder scannen Sie noch einmal mit einer kleineren Bildgröße. Die längere Seite darf höchstens {most} messen.</translation>
        </message>
        <message>
            <source>The name of “{name}” is long: {length} characters</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Der Name von „{name}“ ist lang: {length} Zeichen</translation>
        </message>
        <message>
            <source>At most {most} are safe everywhere. Give the file a shorter name and choose it again.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Höchstens {most} sind überall sicher. Geben Sie der Datei einen kürzeren Namen und wählen Sie sie erneut aus.</translation>
        </message>
        <message>
            <source>The name of “{name}” has characters that some systems cannot show: {characters}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Der Name von „{name}“ enthält Zeichen, die manche Systeme nicht anzeigen können: {characters}</translation>
        </message>
        <message>
            <source>“{name}” may show one side only, and your broker wants front and back</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>„{name}“ zeigt vielleicht nur eine Seite, Ihr Broker verlangt aber Vorder- und Rückseite</translation>
        </message>
        <message>
            <source>Add the other side too, or choose a file that has both.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Fügen Sie auch die andere Seite hinzu oder wählen Sie eine Datei mit beiden Seiten.</translation>
        </message>
        <message>
            <source>Front and back are the same picture</source>
            <extracomment>desktop_app/domain/findings_of/sides.py</extracomment>
            <translation>Vorder- und Rückseite sind dasselbe Bild</translation>
        </message>
        <message>
            <source>Choose a photo of the other side in place of one of them.</source>
            <extracomment>desktop_app/domain/findings_of/sides.py</extracomment>
            <translation>Wählen Sie anstelle von einem der beiden ein Foto der anderen Seite.</translation>
        </message>
        <message>
            <source>a passport</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>ein Reisepass</translation>
        </message>
        <message>
            <source>an ID card</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>ein Personalausweis</translation>
        </message>
        <message>
            <source>a visa</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>ein Visum</translation>
        </message>
        <message>
            <source>The lines with the &lt; signs in “{name}” could not be read</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Die Zeilen mit den &lt;-Zeichen in „{name}“ waren nicht lesbar</translation>
        </message>
        <message>
            <source>Your broker reads them too. Take the photo again in good light, with these lines sharp, in full and without reflections.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Auch Ihr Broker liest sie. Machen Sie das Foto bei gutem Licht noch einmal, mit diesen Zeilen scharf, vollständig und ohne Spiegelungen.</translation>
        </message>
        <message>
            <source>The document in “{name}” expired on {date}</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Das Dokument in „{name}“ ist am {date} abgelaufen</translation>
        </message>
        <message>
            <source>The document in “{name}” is valid only until {date}</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Das Dokument in „{name}“ ist nur noch bis {date} gültig</translation>
        </message>
        <message>
            <source>Many brokers want one that is valid for longer. If you have a newer one, send that.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Viele Broker verlangen eines, das länger gültig ist. Wenn Sie ein neueres haben, senden Sie dieses.</translation>
        </message>
        <message>
            <source>“{name}” looks like {kind}, but you chose “{type}” for it</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>„{name}“ sieht aus wie {kind}, Sie haben dafür aber „{type}“ gewählt</translation>
        </message>
        <message>
            <source>Choose the document type that fits, or choose another file.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Wählen Sie den passenden Dokumenttyp oder eine andere Datei.</translation>
        </message>
        <message>
            <source>“{name}” shows no lines with &lt; signs</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>„{name}“ zeigt keine Zeilen mit &lt;-Zeichen</translation>
        </message>
        <message>
            <source>A passport has them below the photo, most ID cards have them on the back. If yours has them, make sure that they are in the picture.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Beim Reisepass stehen sie unter dem Foto, bei den meisten Personalausweisen auf der Rückseite. Wenn Ihr Dokument solche Zeilen hat, achten Sie darauf, dass sie im Bild sind.</translation>
        </message>
        <message>
            <source>“{name}” seems to show the back of the card, but you chose “{type}” for it</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>„{name}“ zeigt anscheinend die Rückseite der Karte, Sie haben dafür aber „{type}“ gewählt</translation>
        </message>
        <message>
            <source>The side with the photo is the front. Choose the document type that fits, or choose the file with the front.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Die Seite mit dem Foto ist die Vorderseite. Wählen Sie den passenden Dokumenttyp oder die Datei mit der Vorderseite.</translation>
        </message>
        <message>
            <source>This is more than a code, and no access code was found in it. Paste only the code itself.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>Das ist mehr als ein Code, und es wurde kein Zugangscode darin gefunden. Fügen Sie nur den Code selbst ein.</translation>
        </message>
        <message>
            <source>It has spaces or line breaks in it. Paste the code alone, on one line.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>Der Code enthält Leerzeichen oder Zeilenumbrüche. Fügen Sie nur den Code ein, in einer Zeile.</translation>
        </message>
        <message>
            <source>It has characters that no access code has, such as “…” where a part was left out. Copy it again where it is shown in full.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>Der Code enthält Zeichen, die in keinem Zugangscode vorkommen, etwa „…“ für einen ausgelassenen Teil. Kopieren Sie ihn erneut von dort, wo er vollständig angezeigt wird.</translation>
        </message>
        <message>
            <source>Enter the address that your broker gave you, for example https://my.broker.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Geben Sie die Adresse ein, die Sie von Ihrem Broker erhalten haben, zum Beispiel https://mein.broker.example</translation>
        </message>
        <message>
            <source>It contains an @ sign, as an email address does. Enter only your broker’s web address.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Die Eingabe enthält ein @-Zeichen wie eine E-Mail-Adresse. Geben Sie nur die Webadresse Ihres Brokers ein.</translation>
        </message>
        <message>
            <source>It must begin with https://</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Die Adresse muss mit https:// beginnen</translation>
        </message>
        <message>
            <source>http:// would send your documents unprotected. Use https://</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>http:// würde Ihre Dokumente ungeschützt senden. Verwenden Sie https://</translation>
        </message>
        <message>
            <source>This is not a web address. One looks like https://my.broker.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Das ist keine Webadresse. Eine Webadresse sieht so aus: https://mein.broker.example</translation>
        </message>
        <message>
            <source>The address contains letters from different alphabets, which can be used to imitate another address. Ask your broker for the address and enter it yourself.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Die Adresse enthält Buchstaben aus verschiedenen Alphabeten; damit lässt sich eine andere Adresse nachahmen. Fragen Sie Ihren Broker nach der Adresse und geben Sie sie selbst ein.</translation>
        </message>
        <message>
            <source>Enter only the proxy’s name, for example proxy.company.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Geben Sie nur den Namen des Proxys ein, zum Beispiel proxy.firma.example</translation>
        </message>
        <message>
            <source>Leave out the question mark or # and everything after it.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Lassen Sie das Fragezeichen oder # und alles danach weg.</translation>
        </message>
        <message>
            <source>It is not there.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Sie ist nicht vorhanden.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Sie ist nicht lesbar.</translation>
        </message>
        <message>
            <source>It is too large.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Sie ist zu groß.</translation>
        </message>
        <message>
            <source>It contains a private key.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Sie enthält einen privaten Schlüssel.</translation>
        </message>
        <message>
            <source>It contains no certificate.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Sie enthält kein Zertifikat.</translation>
        </message>
        <message>
            <source>A certificate in it is damaged.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Ein Zertifikat darin ist beschädigt.</translation>
        </message>
        <message>
            <source>Its name contains invisible characters or is too long.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Ihr Name enthält unsichtbare Zeichen oder ist zu lang.</translation>
        </message>
        <message>
            <source>The drive does not answer.</source>
            <extracomment>desktop_app/storage/file_access.py</extracomment>
            <translation>Das Laufwerk antwortet nicht.</translation>
        </message>
        <message>
            <source>the whole file</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>die ganze Datei</translation>
        </message>
        <message>
            <source>it is too large</source>
            <extracomment>desktop_app/storage/profiles/exchange.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>zu groß</translation>
        </message>
        <message>
            <source>it is not a file</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>keine Datei</translation>
        </message>
        <message>
            <source>it has no [[servers]] with an address</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>enthält kein [[servers]] mit Adresse</translation>
        </message>
        <message>
            <source>there are more than 100</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>es sind mehr als 100</translation>
        </message>
        <message>
            <source>the same address is used twice</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>dieselbe Adresse kommt zweimal vor</translation>
        </message>
        <message>
            <source>it contains no usable certificates (PEM)</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>enthält keine verwendbaren Zertifikate (PEM)</translation>
        </message>
        <message>
            <source>it must be multipart, json-base64, json-data-uri or json-path</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>muss multipart, json-base64, json-data-uri oder json-path sein</translation>
        </message>
        <message>
            <source>it must be a number of megabytes above zero</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>muss eine Anzahl Megabyte größer als null sein</translation>
        </message>
        <message>
            <source>it must be a number of seconds, at most a day</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>muss eine Anzahl Sekunden sein, höchstens ein Tag</translation>
        </message>
        <message>
            <source>it must be true or false</source>
            <extracomment>desktop_app/storage/profiles/fields.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss true oder false sein</translation>
        </message>
        <message>
            <source>it must be a list of tables, each with a number of at most 18 digits as id and a caption</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>muss eine Liste von Tabellen sein, jede mit einer Nummer aus höchstens 18 Ziffern als id und einer caption</translation>
        </message>
        <message>
            <source>there are more than 500; the first 500 are used</source>
            <extracomment>desktop_app/storage/profiles/fields.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>es sind mehr als 500; die ersten 500 werden verwendet</translation>
        </message>
        <message>
            <source>two types have the same number; the first is used</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>zwei Typen haben dieselbe Nummer; der erste wird verwendet</translation>
        </message>
        <message>
            <source>it must be the path of a file, in quotes</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>muss der Pfad einer Datei in Anführungszeichen sein</translation>
        </message>
        <message>
            <source>it must be “system”, “none” or a table with host and port, and “http”, “socks5” or “socks5h” as scheme</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>muss „system“, „none“ oder eine Tabelle mit host und port sowie „http“, „socks5“ oder „socks5h“ als scheme sein</translation>
        </message>
        <message>
            <source>it must be email or token</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>muss email oder token sein</translation>
        </message>
        <message>
            <source>it must be a short text in quotes</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>muss ein kurzer Text in Anführungszeichen sein</translation>
        </message>
        <message>
            <source>it must be a table of rules</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss eine Tabelle mit Regeln sein</translation>
        </message>
        <message>
            <source>there is no such rule</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>diese Regel gibt es nicht</translation>
        </message>
        <message>
            <source>it must be a list of some of “jpeg”, “png”, “pdf”, “heic”, “webp” and “tiff”</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss eine Liste mit einigen dieser Werte sein: „jpeg“, „png“, „pdf“, „heic“, „webp“ und „tiff“</translation>
        </message>
        <message>
            <source>it must be a number of kilobytes, at most 1,048,576</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss eine Anzahl Kilobyte sein, höchstens 1.048.576</translation>
        </message>
        <message>
            <source>it must be a number of megabytes above zero, at most 1,048,576</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss eine Anzahl Megabyte größer als null sein, höchstens 1.048.576</translation>
        </message>
        <message>
            <source>it must be a whole number of pixels, at most 100,000</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss eine ganze Anzahl Pixel sein, höchstens 100.000</translation>
        </message>
        <message>
            <source>it must be a whole number of pages from 1 to 1000</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss eine ganze Anzahl Seiten von 1 bis 1000 sein</translation>
        </message>
        <message>
            <source>it must be a whole number of characters from 1 to 255</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss eine ganze Anzahl Zeichen von 1 bis 255 sein</translation>
        </message>
        <message>
            <source>it must be a whole number of months, at most 120</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss eine ganze Anzahl Monate sein, höchstens 120</translation>
        </message>
        <message>
            <source>it must be a list of some of “formats”, “size”, “pixels”, “colour”, “pages”, “name”, “validity”, “statement_age” and “both_sides”</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss eine Liste mit einigen dieser Werte sein: „formats“, „size“, „pixels“, „colour“, „pages“, „name“, „validity“, „statement_age“ und „both_sides“</translation>
        </message>
        <message>
            <source>it must be the number of a document type, in quotes if need be</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>muss die Nummer eines Dokumenttyps sein, nötigenfalls in Anführungszeichen</translation>
        </message>
        <message>
            <source>the least is more than the most</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>der Mindestwert ist größer als der Höchstwert</translation>
        </message>
        <message>
            <source>there must be an address in quotes</source>
            <extracomment>desktop_app/storage/profiles/toml.py</extracomment>
            <translation>hier muss eine Adresse in Anführungszeichen stehen</translation>
        </message>
        <message>
            <source>each server begins with [[servers]], in two pairs of brackets</source>
            <extracomment>desktop_app/storage/settings.py</extracomment>
            <translation>jeder Server beginnt mit [[servers]], in doppelten eckigen Klammern</translation>
        </message>
        <message>
            <source>there is already another file with this name</source>
            <extracomment>desktop_app/storage/support/report.py</extracomment>
            <translation>es gibt schon eine andere Datei mit diesem Namen</translation>
        </message>
        <message>
            <source>it has brackets in brackets, more than 16 deep</source>
            <extracomment>desktop_app/storage/toml_bounds.py</extracomment>
            <translation>enthält mehr als 16-fach verschachtelte Klammern</translation>
        </message>
        <message>
            <source>it has far more entries than settings have</source>
            <extracomment>desktop_app/storage/toml_bounds.py</extracomment>
            <translation>enthält weit mehr Einträge, als Einstellungen haben</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>Already on its way, not added again: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Bereits unterwegs, nicht noch einmal hinzugefügt: {names}</translation>
        </message>
        <message>
            <source>These files are inside another program, such as an email. Save them in a folder first, then drag them here from that folder.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Diese Dateien stecken in einem anderen Programm, etwa in einer E-Mail. Speichern Sie sie zuerst in einem Ordner und ziehen Sie sie von dort hierher.</translation>
        </message>
        <message>
            <source>There is no file in the clipboard. Copy a file first, then paste it here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>In der Zwischenablage ist keine Datei. Kopieren Sie zuerst eine Datei und fügen Sie sie dann hier ein.</translation>
        </message>
        <message numerus="yes">
            <source>Drop here to add %n file(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Hier ablegen, um %n Datei hinzuzufügen</numerusform>
                <numerusform>Hier ablegen, um %n Dateien hinzuzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop here to add this picture</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Hier ablegen, um dieses Bild hinzuzufügen</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Eingefügtes Bild</translation>
        </message>
        <message>
            <source>The picture could not be added: {reason}. Save it as a file first, then add that file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Das Bild konnte nicht hinzugefügt werden: {reason}. Speichern Sie es zuerst als Datei und fügen Sie dann diese Datei hinzu.</translation>
        </message>
        <message>
            <source>Links to websites are not added: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Links zu Websites werden nicht hinzugefügt: {names}</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is a folder with %n file(s) that may be documents. Add them?</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>„{name}“ ist ein Ordner mit %n Datei, die ein Dokument sein könnte. Hinzufügen?</numerusform>
                <numerusform>„{name}“ ist ein Ordner mit %n Dateien, die Dokumente sein könnten. Hinzufügen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Add them</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>There is more in this folder than can be added at once.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Dieser Ordner enthält mehr, als auf einmal hinzugefügt werden kann.</translation>
        </message>
        <message>
            <source>There is no photo, scan or PDF in the folder “{name}”.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Im Ordner „{name}“ gibt es weder Foto noch Scan oder PDF.</translation>
        </message>
        <message>
            <source>Left out, because they are neither pictures nor PDF: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Weggelassen, da weder Bild noch PDF: {names}</translation>
        </message>
        <message>
            <source>Not checked</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <source>Skip the check</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Dateiprüfung überspringen</translation>
        </message>
        <message>
            <source>Remove the location…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ort entfernen …</translation>
        </message>
        <message>
            <source>The picture itself stays exactly as it is. Only the location is removed.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Das Bild selbst bleibt genau so, wie es ist. Nur der Ort wird entfernt.</translation>
        </message>
        <message>
            <source>Both pictures are kept exactly as they are. Some brokers want each side in a separate file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Beide Bilder bleiben genau so, wie sie sind. Manche Broker verlangen jede Seite als eigene Datei.</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Swap front and back</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Vorder- und Rückseite tauschen</translation>
        </message>
        <message>
            <source>Front side</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Vorderseite</translation>
        </message>
        <message>
            <source>Back side</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Rückseite</translation>
        </message>
        <message>
            <source>Both sides</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Beide Seiten</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Eine Seite fehlt</translation>
        </message>
        <message>
            <source>The front of “{caption}” is missing.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Die Vorderseite von „{caption}“ fehlt.</translation>
        </message>
        <message>
            <source>The back of “{caption}” is missing.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Die Rückseite von „{caption}“ fehlt.</translation>
        </message>
        <message>
            <source>Brokers usually need both sides.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Broker benötigen in der Regel beide Seiten.</translation>
        </message>
        <message>
            <source>Send without it</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ohne diese Seite senden</translation>
        </message>
        <message>
            <source>Choose the other side…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Andere Seite wählen …</translation>
        </message>
        <message>
            <source>Add documents</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/window/texts.py</extracomment>
            <translation>Dokumente hinzufügen</translation>
        </message>
        <message>
            <source>Replace “{name}”</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>„{name}“ ersetzen</translation>
        </message>
        <message>
            <source>Sent in the place of “{name}”:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wird anstelle von „{name}“ gesendet:</translation>
        </message>
        <message>
            <source>Delete the old document when the new one has arrived</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Altes Dokument löschen, sobald das neue angekommen ist</translation>
        </message>
        <message>
            <source>Choose what each file shows, then send. Dossier does not change your files.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wählen Sie, was jede Datei zeigt, und senden Sie dann. Dossier ändert Ihre Dateien nicht.</translation>
        </message>
        <message>
            <source>The other files are being sent. These are still being read:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Die anderen Dateien werden gesendet. Diese werden noch gelesen:</translation>
        </message>
        <message>
            <source>The other files are being sent. These need your attention:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Die anderen Dateien werden gesendet. Um diese müssen Sie sich kümmern:</translation>
        </message>
        <message>
            <source>Files to send</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zu sendende Dateien</translation>
        </message>
        <message>
            <source>Choose more files…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Weitere Dateien wählen …</translation>
        </message>
        <message>
            <source>File on the server…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Datei auf dem Server …</translation>
        </message>
        <message>
            <source>File on the server</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Datei auf dem Server</translation>
        </message>
        <message>
            <source>Path of the document on your broker's server:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pfad des Dokuments auf dem Server Ihres Brokers:</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Senden</translation>
        </message>
        <message numerus="yes">
            <source>Send %n document(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument senden</numerusform>
                <numerusform>%n Dokumente senden</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Noch nichts gesendet</translation>
        </message>
        <message numerus="yes">
            <source>Close without sending %n document(s)? Your files stay where they are.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Schließen, ohne %n Dokument zu senden? Ihre Dateien bleiben, wo sie sind.</numerusform>
                <numerusform>Schließen, ohne %n Dokumente zu senden? Ihre Dateien bleiben, wo sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close without sending</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ohne Senden schließen</translation>
        </message>
        <message>
            <source>Go back</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Choose the type</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Typ wählen</translation>
        </message>
        <message>
            <source>Type of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Typ von {name}</translation>
        </message>
        <message>
            <source>Other…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Anderer …</translation>
        </message>
        <message>
            <source>Another type for {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Anderer Typ für {name}</translation>
        </message>
        <message>
            <source>Enter the number of a type that is not in the list</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nummer eines Typs eingeben, der nicht in der Liste steht</translation>
        </message>
        <message>
            <source>Another type</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Anderer Typ</translation>
        </message>
        <message>
            <source>Your broker does not list the type here? Ask them for the type number, and enter it here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ihr Broker führt den Typ hier nicht auf? Fragen Sie ihn nach der Typnummer und geben Sie sie hier ein.</translation>
        </message>
        <message>
            <source>Choose what this file shows.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wählen Sie, was diese Datei zeigt.</translation>
        </message>
        <message>
            <source>Your broker does not list its document types here. Ask them for the type number, or for a file to import.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ihr Broker führt seine Dokumenttypen hier nicht auf. Fragen Sie ihn nach der Typnummer oder nach einer Datei zum Importieren.</translation>
        </message>
        <message>
            <source>Enter a type number…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Typnummer eingeben …</translation>
        </message>
        <message>
            <source>Import your broker's file…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Datei Ihres Brokers importieren …</translation>
        </message>
        <message>
            <source>There are no document types for {host} in this file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Diese Datei enthält keine Dokumenttypen für {host}.</translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Datei wird geprüft …</translation>
        </message>
        <message>
            <source>Still being read. You can send the others meanwhile.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wird noch gelesen. Sie können die anderen inzwischen senden.</translation>
        </message>
        <message>
            <source>Try again: {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Erneut versuchen: {name}</translation>
        </message>
        <message>
            <source>On your broker's server; Dossier cannot check it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Auf dem Server Ihres Brokers; Dossier kann die Datei nicht prüfen.</translation>
        </message>
        <message>
            <source>Photo (JPEG)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Foto (JPEG)</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Bild (PNG)</translation>
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
            <translation>Bild (WebP). Nicht jeder Broker akzeptiert dieses Format.</translation>
        </message>
        <message>
            <source>Neither a photo nor a PDF. Your broker may not accept it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Weder Foto noch PDF. Ihr Broker akzeptiert die Datei möglicherweise nicht.</translation>
        </message>
        <message>
            <source>Show {name} large</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{name} groß anzeigen</translation>
        </message>
        <message>
            <source>Click to see it large</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zum Vergrößern klicken</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Andere wählen …</translation>
        </message>
        <message>
            <source>Choose another file instead of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Andere Datei anstelle von {name} wählen</translation>
        </message>
        <message>
            <source>“{name}” is in the list already.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>„{name}“ steht schon in der Liste.</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Trotzdem senden</translation>
        </message>
        <message>
            <source>Send {name} anyway</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{name} trotzdem senden</translation>
        </message>
        <message>
            <source>Will be sent as it is</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wird unverändert gesendet</translation>
        </message>
        <message>
            <source>It will be sent as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Die Datei wird unverändert gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n weiterer Hinweis</numerusform>
                <numerusform>%n weitere Hinweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more about {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n weiterer Hinweis zu {name}</numerusform>
                <numerusform>%n weitere Hinweise zu {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show less</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Weniger anzeigen</translation>
        </message>
        <message>
            <source>Show less about {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Weniger zu {name} anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>Looking at {place} of %n file(s)…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Datei {place} von %n wird geprüft …</numerusform>
                <numerusform>Datei {place} von %n wird geprüft …</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending starts by itself after that.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Danach beginnt das Senden automatisch.</translation>
        </message>
        <message>
            <source>Send without looking for what could be refused</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Senden, ohne nach möglichen Ablehnungsgründen zu suchen</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will not be sent: see the reason in the list.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n Datei wird nicht gesendet: Den Grund sehen Sie in der Liste.</numerusform>
                <numerusform>%n Dateien werden nicht gesendet: Den Grund sehen Sie in der Liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) may be refused. Have a look, or press Send again to send everything as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n Datei wird möglicherweise abgelehnt. Sehen Sie nach, oder klicken Sie noch einmal auf „Senden“, um alles unverändert zu senden.</numerusform>
                <numerusform>%n Dateien werden möglicherweise abgelehnt. Sehen Sie nach, oder klicken Sie noch einmal auf „Senden“, um alles unverändert zu senden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change it…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>{change} {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{change} – {name}</translation>
        </message>
        <message>
            <source>Make it a JPEG…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>In JPEG umwandeln …</translation>
        </message>
        <message>
            <source>Make it smaller…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Verkleinern …</translation>
        </message>
        <message>
            <source>Turn it…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Drehen …</translation>
        </message>
        <message>
            <source>Both sides in one PDF…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Beide Seiten in ein PDF …</translation>
        </message>
        <message>
            <source>A changed copy of “{name}”</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Eine geänderte Kopie von „{name}“</translation>
        </message>
        <message>
            <source>Your own file stays as it is. The copy is sent in its place if you want it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ihre eigene Datei bleibt, wie sie ist. Die Kopie wird an ihrer Stelle gesendet, wenn Sie das möchten.</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>{side}: picture of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{side}: Bild von {name}</translation>
        </message>
        <message>
            <source>No picture to show</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Kein Bild zum Anzeigen</translation>
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
                <numerusform>{size} · %n Seite</numerusform>
                <numerusform>{size} · %n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the copy…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Kopie wird erstellt …</translation>
        </message>
        <message>
            <source>Use the changed copy</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Geänderte Kopie verwenden</translation>
        </message>
        <message>
            <source>Keep the original</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Original behalten</translation>
        </message>
        <message>
            <source>Nothing is lost by this.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Dabei geht nichts verloren.</translation>
        </message>
        <message>
            <source>It looks the same, and every program can open it. Where it was taken is not in the copy.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Sie sieht genauso aus, und jedes Programm kann sie öffnen. Der Aufnahmeort ist in der Kopie nicht enthalten.</translation>
        </message>
        <message>
            <source>It is as large as before, but stored less finely. Check that the small print can still be read.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Das Bild ist so groß wie vorher, aber weniger fein gespeichert. Prüfen Sie, ob die kleine Schrift noch lesbar ist.</translation>
        </message>
        <message>
            <source>It shows less detail than before. Check that the small print can still be read.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Das Bild zeigt weniger Details als vorher. Prüfen Sie, ob die kleine Schrift noch lesbar ist.</translation>
        </message>
        <message>
            <source>It was turned and stored again. You will see no other difference.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Das Bild wurde gedreht und neu gespeichert. Sonst werden Sie keinen Unterschied sehen.</translation>
        </message>
        <message>
            <source>This file cannot be changed in this way. You can send it as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Diese Datei lässt sich so nicht ändern. Sie können sie unverändert senden.</translation>
        </message>
        <message>
            <source>It cannot be made small enough without becoming illegible. Take the photo again with a smaller size.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Die Datei lässt sich nicht genug verkleinern, ohne unleserlich zu werden. Machen Sie das Foto noch einmal mit einer kleineren Bildgröße.</translation>
        </message>
        <message>
            <source>The copy could not be made: a part of the file may be damaged.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Die Kopie konnte nicht erstellt werden: Ein Teil der Datei ist möglicherweise beschädigt.</translation>
        </message>
        <message>
            <source>This PDF opens only with a password, so it cannot be changed.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Diese PDF-Datei lässt sich nur mit einem Passwort öffnen und kann daher nicht geändert werden.</translation>
        </message>
        <message>
            <source>This file is too large to be changed here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Diese Datei ist zu groß, um hier geändert zu werden.</translation>
        </message>
        <message>
            <source>Changing this file takes too long. You can send it as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Das Ändern dieser Datei dauert zu lange. Sie können sie unverändert senden.</translation>
        </message>
        <message>
            <source>The copy could not be saved on this computer: {reason}.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Die Kopie konnte nicht auf diesem Computer gespeichert werden: {reason}.</translation>
        </message>
        <message>
            <source>Your documents</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ihre Dokumente</translation>
        </message>
        <message>
            <source>Document</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Type</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Status</translation>
        </message>
        <message>
            <source>Added</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Document {id}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dokument {id}</translation>
        </message>
        <message>
            <source>{name}, {type}, {status}, added {added}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>{name}, {type}, {status}, hinzugefügt {added}</translation>
        </message>
        <message>
            <source>Drop your documents here</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Legen Sie Ihre Dokumente hier ab</translation>
        </message>
        <message>
            <source>A photo or scan of your passport or ID card, a bank statement, a bill with your address.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ein Foto oder Scan Ihres Reisepasses oder Personalausweises, ein Kontoauszug, eine Rechnung mit Ihrer Adresse.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dateien wählen …</translation>
        </message>
        <message>
            <source>Fetching your documents…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ihre Dokumente werden abgerufen …</translation>
        </message>
        <message>
            <source>Your documents cannot be shown now</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ihre Dokumente können gerade nicht angezeigt werden</translation>
        </message>
        <message>
            <source>No document matches</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Kein passendes Dokument</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wartet in der Reihe</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wartet auf das Netzwerk</translation>
        </message>
        <message>
            <source>Waiting for your sign-in</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wartet auf Ihre Anmeldung</translation>
        </message>
        <message>
            <source>Trying again in {seconds} s</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Neuer Versuch in {seconds} s</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Stopping</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wird abgebrochen</translation>
        </message>
        <message>
            <source>Needs your answer</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Antwort nötig</translation>
        </message>
        <message>
            <source>Sending {percent} %</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wird gesendet: {percent} %</translation>
        </message>
        <message>
            <source>Waiting for confirmation</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wartet auf Bestätigung</translation>
        </message>
        <message>
            <source>Not sent</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Could not be sent</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Senden fehlgeschlagen</translation>
        </message>
        <message>
            <source>Checking if it arrived</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ankunft wird geprüft</translation>
        </message>
        <message>
            <source>In review</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <source>Approved</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Approved (practice)</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Angenommen (Übung)</translation>
        </message>
        <message>
            <source>Rejected</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Expired</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>No status yet</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Noch kein Status</translation>
        </message>
        <message>
            <source>Replaced</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Removed</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>It will be sent next.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Das Dokument wird als Nächstes gesendet.</translation>
        </message>
        <message>
            <source>Your broker cannot be reached right now. It will be sent when the connection is back; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ihr Broker ist gerade nicht erreichbar. Das Dokument wird gesendet, sobald die Verbindung wieder da ist; Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>It will be sent once you have signed in again.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Das Dokument wird gesendet, sobald Sie sich wieder angemeldet haben.</translation>
        </message>
        <message>
            <source>The last try did not get through. Dossier tries again; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Der letzte Versuch kam nicht durch. Dossier versucht es erneut; Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>You paused it. It will not be sent until you resume it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Sie haben das Dokument pausiert. Es wird erst gesendet, wenn Sie es fortsetzen.</translation>
        </message>
        <message>
            <source>You can keep working. If you close Dossier, sending continues next time.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Sie können weiterarbeiten. Wenn Sie Dossier schließen, wird das Senden beim nächsten Mal fortgesetzt.</translation>
        </message>
        <message>
            <source>Your broker says that it arrived, but does not list it yet. Dossier keeps checking.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ihr Broker meldet, dass das Dokument angekommen ist, führt es aber noch nicht auf. Dossier prüft weiter.</translation>
        </message>
        <message>
            <source>The connection dropped before your broker confirmed</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Die Verbindung brach ab, bevor Ihr Broker bestätigt hat</translation>
        </message>
        <message>
            <source>Dossier is checking if the document arrived, so that it is not sent twice. Next check in {seconds} s; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dossier prüft, ob das Dokument angekommen ist, damit es nicht doppelt gesendet wird. Nächste Prüfung in {seconds} s; Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>Dossier is checking now if the document arrived, so that it is not sent twice. You need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dossier prüft gerade, ob das Dokument angekommen ist, damit es nicht doppelt gesendet wird. Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>It was almost sent when you stopped it. If it still arrives, it appears in the list and you can delete it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Das Dokument war fast gesendet, als Sie es abgebrochen haben. Falls es noch ankommt, erscheint es in der Liste und Sie können es löschen.</translation>
        </message>
        <message>
            <source>The connection dropped, and something new in your broker’s list could be this document. Choose Answer… and say whether it is yours.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Die Verbindung brach ab, und ein neuer Eintrag in der Liste Ihres Brokers könnte dieses Dokument sein. Wählen Sie „Antworten …“ und geben Sie an, ob es Ihres ist.</translation>
        </message>
        <message>
            <source>Received. Your broker is reviewing it; nothing to do for now.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Empfangen. Ihr Broker prüft es; Sie müssen derzeit nichts tun.</translation>
        </message>
        <message>
            <source>Received by the practice server. Its reviewer decides within seconds.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Vom Übungsserver empfangen. Dort wird innerhalb von Sekunden entschieden.</translation>
        </message>
        <message>
            <source>This is practice: nobody at your broker has seen it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dies ist eine Übung: Bei Ihrem Broker hat es niemand gesehen.</translation>
        </message>
        <message>
            <source>Accepted. You’re done with this one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Angenommen. Damit ist dieses Dokument erledigt.</translation>
        </message>
        <message>
            <source>Not accepted. Please send a new one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nicht angenommen. Bitte senden Sie ein neues.</translation>
        </message>
        <message>
            <source>Not accepted, and no reason is given here. Ask your broker what was wrong, then send a new one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nicht angenommen, und hier ist kein Grund angegeben. Fragen Sie Ihren Broker, was nicht in Ordnung war, und senden Sie dann ein neues.</translation>
        </message>
        <message>
            <source>This document is no longer valid. Please send a newer one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dieses Dokument ist nicht mehr gültig. Bitte senden Sie ein neueres.</translation>
        </message>
        <message>
            <source>Your broker has not said anything about it yet.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ihr Broker hat sich dazu noch nicht geäußert.</translation>
        </message>
        <message>
            <source>A newer document has taken its place. There is nothing to do.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ein neueres Dokument ist an seine Stelle getreten. Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>It will be gone in a few seconds. You can still undo it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Es ist in einigen Sekunden weg. Sie können es noch rückgängig machen.</translation>
        </message>
        <message>
            <source>The reviewer says: {text}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Rückmeldung der Prüfung: {text}</translation>
        </message>
        <message>
            <source>Details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Details</translation>
        </message>
        <message>
            <source>Select a document to see its details.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wählen Sie ein Dokument aus, um Details zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) selected.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument ausgewählt.</numerusform>
                <numerusform>%n Dokumente ausgewählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show it large</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Groß anzeigen</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Preview of {name}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Vorschau von {name}</translation>
        </message>
        <message>
            <source>Replace…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ersetzen …</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Senden abbrechen</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Answer…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Antworten …</translation>
        </message>
        <message>
            <source>Choose the file again…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Datei erneut wählen …</translation>
        </message>
        <message>
            <source>Received on</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Empfangen am</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Reference number</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Referenznummer</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Aus Liste entfernen</translation>
        </message>
        <message>
            <source>Copy &amp;name</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>&amp;Name kopieren</translation>
        </message>
        <message>
            <source>Copy r&amp;eceipt</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>&amp;Empfangsbeleg kopieren</translation>
        </message>
        <message>
            <source>Copy details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Technical details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Technische Details</translation>
        </message>
        <message>
            <source>Which document is it?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Welches Dokument ist es?</translation>
        </message>
        <message>
            <source>Is this your document?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ist das Ihr Dokument?</translation>
        </message>
        <message>
            <source>Send this document?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dieses Dokument senden?</translation>
        </message>
        <message>
            <source>The connection dropped while “{name}” was being sent. Since then, these documents have appeared in your list. Which one is it?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Die Verbindung brach ab, während „{name}“ gesendet wurde. Seitdem sind diese Dokumente in Ihrer Liste erschienen. Welches ist es?</translation>
        </message>
        <message>
            <source>The connection dropped while “{name}” was being sent. Since then, this document has appeared in your list. Is it yours?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Die Verbindung brach ab, während „{name}“ gesendet wurde. Seitdem ist dieses Dokument in Ihrer Liste erschienen. Ist es Ihres?</translation>
        </message>
        <message>
            <source>Your file</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ihre Datei</translation>
        </message>
        <message>
            <source>In your broker’s list</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>In der Liste Ihres Brokers</translation>
        </message>
        <message>
            <source>It is this one (number {id})</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dieses ist es (Nummer {id})</translation>
        </message>
        <message>
            <source>They look exactly the same, so it does not matter which of them you choose.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Sie sehen genau gleich aus, es ist also egal, welches Sie wählen.</translation>
        </message>
        <message>
            <source>Send it</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Senden</translation>
        </message>
        <message>
            <source>None of these: send it again</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Keines davon: erneut senden</translation>
        </message>
        <message>
            <source>Not this one: send it again</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dieses nicht: erneut senden</translation>
        </message>
        <message>
            <source>Later</source>
            <extracomment>desktop_app/ui/documents/texts.py
----------
desktop_app/ui/faults/texts.py</extracomment>
            <translation>Später</translation>
        </message>
        <message>
            <source>Delete document</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dokument löschen</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s)</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument löschen</numerusform>
                <numerusform>%n Dokumente löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{name}” from your broker’s list?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>„{name}“ aus der Liste Ihres Brokers löschen?</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s) from your broker’s list?

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument aus der Liste Ihres Brokers löschen?

{names}</numerusform>
                <numerusform>%n Dokumente aus der Liste Ihres Brokers löschen?

{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Already approved: {names}. If you delete it, your broker may ask for it again.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Bereits angenommen: {names}. Wenn Sie löschen, verlangt Ihr Broker es möglicherweise erneut.</translation>
        </message>
        <message>
            <source>Stop sending “{name}”?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Senden von „{name}“ abbrechen?</translation>
        </message>
        <message numerus="yes">
            <source>Stop sending %n document(s)?

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>Senden von %n Dokument abbrechen?

{names}</numerusform>
                <numerusform>Senden von %n Dokumenten abbrechen?

{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove “{name}” from the list? It has not been sent.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>„{name}“ aus der Liste entfernen? Es wurde nicht gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n document(s) from the list? They have not been sent.

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument aus der Liste entfernen? Es wurde nicht gesendet.

{names}</numerusform>
                <numerusform>%n Dokumente aus der Liste entfernen? Sie wurden nicht gesendet.

{names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can undo this for %n second(s).</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>Sie können dies noch %n Sekunde lang rückgängig machen.</numerusform>
                <numerusform>Sie können dies noch %n Sekunden lang rückgängig machen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Angezeigt</translation>
        </message>
        <message>
            <source>Move one place back</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Eine Stelle nach vorn</translation>
        </message>
        <message>
            <source>Move one place on</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Eine Stelle nach hinten</translation>
        </message>
        <message>
            <source>All columns as usual</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Alle Spalten zurücksetzen</translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>jetzt</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>vor %n Min.</numerusform>
                <numerusform>vor %n Min.</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipts</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Empfangsbelege</translation>
        </message>
        <message>
            <source>There are no receipts yet. One is kept for each document sent from here.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Es gibt noch keine Empfangsbelege. Für jedes von hier gesendete Dokument wird einer aufbewahrt.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Gespeichert als {path}.</translation>
        </message>
        <message>
            <source>The receipts could not be saved: {reason}. Choose another folder.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Die Empfangsbelege konnten nicht gespeichert werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Documents received by {host}, as of {date}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Von {host} empfangene Dokumente, Stand: {date}.</translation>
        </message>
        <message>
            <source>Sent by {person}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Gesendet von {person}.</translation>
        </message>
        <message>
            <source>Practice mode: no broker has received any of this.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Übungsmodus: Kein Broker hat etwas davon empfangen.</translation>
        </message>
        <message>
            <source>Save report for support</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Bericht für den Support speichern</translation>
        </message>
        <message>
            <source>The report contains versions, settings, the log and the state of your uploads. It contains no documents, no document names, no passwords and no access codes. It is saved as a file and not sent anywhere.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Der Bericht enthält Versionen, Einstellungen, das Protokoll und den Stand Ihrer Uploads. Er enthält keine Dokumente, keine Dokumentnamen, keine Passwörter und keine Zugangscodes. Er wird als Datei gespeichert und nirgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Speicherort wählen …</translation>
        </message>
        <message>
            <source>Reports</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>The report is saved. Send it to your broker's support if they ask for it:

{path}</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Der Bericht ist gespeichert. Senden Sie ihn an den Support Ihres Brokers, wenn dieser danach fragt:

{path}</translation>
        </message>
        <message>
            <source>Something went wrong in Dossier</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>In Dossier ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>This is a fault in the app, not a mistake of yours. You can continue working.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Das ist ein Fehler in der App, Sie haben nichts falsch gemacht. Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <source>If it happens again, restart Dossier and send the report to your broker's support. It contains no documents.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Wenn es wieder vorkommt, starten Sie Dossier neu und senden Sie den Bericht an den Support Ihres Brokers. Er enthält keine Dokumente.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <extracomment>desktop_app/ui/faults/texts.py
----------
desktop_app/ui/texts.py</extracomment>
            <translation>… und {count} weitere</translation>
        </message>
        <message>
            <source>Details for support</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Details für den Support</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>desktop_app/ui/faults/texts.py
----------
desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <source>Save report…</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Bericht speichern …</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Dossier was updated</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Dossier wurde aktualisiert</translation>
        </message>
        <message>
            <source>Dossier’s files were replaced or moved while it was running. Start it again to continue. Documents waiting to be sent are kept and will be sent then.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Die Dateien von Dossier wurden bei laufendem Programm ersetzt oder verschoben. Starten Sie Dossier neu, um fortzufahren. Dokumente, die noch nicht gesendet sind, bleiben erhalten und werden dann gesendet.</translation>
        </message>
        <message>
            <source>Start again</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>What Dossier knows about your brokers' servers. Changes take effect the next time you sign in.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Was Dossier über die Server Ihrer Broker weiß. Änderungen gelten ab Ihrer nächsten Anmeldung.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wie auf diesem Computer</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>When a review ends or a document needs you while you work in another window. Document names may be read by others on a locked screen.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wenn eine Prüfung endet oder ein Dokument Sie braucht, während Sie in einem anderen Fenster arbeiten. Dokumentnamen können auf dem Sperrbildschirm von anderen gelesen werden.</translation>
        </message>
        <message>
            <source>Without document names</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Ohne Dokumentnamen</translation>
        </message>
        <message>
            <source>With document names</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Mit Dokumentnamen</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Server</translation>
        </message>
        <message>
            <source>New server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Neuer Server</translation>
        </message>
        <message>
            <source>There are no servers yet. Add one, or import your broker's file.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Es gibt noch keine Server. Fügen Sie einen hinzu oder importieren Sie die Datei Ihres Brokers.</translation>
        </message>
        <message>
            <source>Add</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Server hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Den Server entfernen</translation>
        </message>
        <message>
            <source>Remove server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Server entfernen</translation>
        </message>
        <message>
            <source>Remove {server} from the list? When you save, its settings and any saved sign-in or proxy password are deleted. Your documents stay on the server.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{server} aus der Liste entfernen? Beim Speichern werden die Einstellungen dazu und eine gespeicherte Anmeldung oder ein gespeichertes Proxy-Passwort gelöscht. Ihre Dokumente bleiben auf dem Server.</translation>
        </message>
        <message>
            <source>Server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Server</translation>
        </message>
        <message>
            <source>Connection</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Document types</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Dokumenttypen</translation>
        </message>
        <message>
            <source>Parts of the server's settings</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Bereiche der Servereinstellungen</translation>
        </message>
        <message>
            <source>You are signed in to this server: changes take effect at your next sign-in. To change its address or to remove it, sign out first.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Sie sind bei diesem Server angemeldet: Änderungen gelten ab Ihrer nächsten Anmeldung. Um die Adresse zu ändern oder den Server zu entfernen, melden Sie sich zuerst ab.</translation>
        </message>
        <message>
            <source>Addre&amp;ss</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>A&amp;dresse</translation>
        </message>
        <message>
            <source>Upload &amp;format</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Upload-&amp;Format</translation>
        </message>
        <message>
            <source>Upload format</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Upload-Format</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Standard</translation>
        </message>
        <message>
            <source>As text (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Als Text (selten)</translation>
        </message>
        <message>
            <source>As a data address (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Als Datenadresse (selten)</translation>
        </message>
        <message>
            <source>Server path (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Serverpfad (selten)</translation>
        </message>
        <message>
            <source>Largest file (&amp;MB)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Größte Datei (&amp;MB)</translation>
        </message>
        <message>
            <source>Largest file in megabytes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Größte Datei in Megabyte</translation>
        </message>
        <message>
            <source>Enter a number of megabytes above zero, for example 50.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Geben Sie eine Anzahl Megabyte größer als null ein, zum Beispiel 50.</translation>
        </message>
        <message>
            <source>&amp;Wait before retrying (s)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Wartezeit vor neuem Versuch (Sek.)</translation>
        </message>
        <message>
            <source>Wait before retrying, in seconds</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wartezeit vor neuem Versuch, in Sekunden</translation>
        </message>
        <message>
            <source>60 (usual)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>60 (üblich)</translation>
        </message>
        <message>
            <source>How long to wait before checking if a document arrived.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wie lange gewartet wird, bevor geprüft wird, ob ein Dokument angekommen ist.</translation>
        </message>
        <message>
            <source>Enter a number of seconds, at most 86400 (a day), or leave it empty.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Geben Sie eine Anzahl Sekunden ein, höchstens 86400 (ein Tag), oder lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <source>&amp;Certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Zertifikate</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zertifikatdatei</translation>
        </message>
        <message>
            <source>Only those of this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nur die dieses Computers</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>Choose a certificate file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zertifikatdatei wählen</translation>
        </message>
        <message>
            <source>Use only the certificates of this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nur die Zertifikate dieses Computers verwenden</translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>&amp;Connection</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Verbindung</translation>
        </message>
        <message>
            <source>Connection to the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Verbindung zum Server</translation>
        </message>
        <message>
            <source>As set up on this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wie auf diesem Computer eingerichtet</translation>
        </message>
        <message>
            <source>Directly, without a proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Direkt, ohne Proxy</translation>
        </message>
        <message>
            <source>Through this proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Über diesen Proxy</translation>
        </message>
        <message>
            <source>Through this SOCKS5 proxy, which looks up the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Über diesen SOCKS5-Proxy, Namensauflösung durch den Proxy</translation>
        </message>
        <message>
            <source>Through this SOCKS5 proxy, the server looked up here</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Über diesen SOCKS5-Proxy, Namensauflösung auf diesem Computer</translation>
        </message>
        <message>
            <source>Proxy &amp;name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Proxy-&amp;Name</translation>
        </message>
        <message>
            <source>Proxy name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Proxy-Name</translation>
        </message>
        <message>
            <source>proxy.company.example</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>proxy.firma.example</translation>
        </message>
        <message>
            <source>Enter the proxy’s name, for example proxy.company.example.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Geben Sie den Namen des Proxys ein, zum Beispiel proxy.firma.example.</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>Proxy port</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Proxy-Port</translation>
        </message>
        <message>
            <source>Enter a whole number from 1 to 65535, for example 3128.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Geben Sie eine ganze Zahl von 1 bis 65535 ein, zum Beispiel 3128.</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <source>User name at the proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Benutzername beim Proxy</translation>
        </message>
        <message>
            <source>Enter the user name that the password belongs to.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Geben Sie den Benutzernamen ein, zu dem das Passwort gehört.</translation>
        </message>
        <message>
            <source>It contains invisible characters or is too long. Enter it again.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Die Eingabe enthält unsichtbare Zeichen oder ist zu lang. Geben Sie sie erneut ein.</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Passw&amp;ort</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Passwort beim Proxy</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved password</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Leer lassen, um das gespeicherte Passwort zu behalten</translation>
        </message>
        <message>
            <source>It is stored in this computer's password store, never in a file. It needs a user name.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Es wird im Passwortspeicher dieses Computers gespeichert, nie in einer Datei. Ein Benutzername ist erforderlich.</translation>
        </message>
        <message>
            <source>Looking for this computer's password store…</source>
            <extracomment>desktop_app/ui/settings/texts.py
----------
desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Passwortspeicher dieses Computers wird gesucht …</translation>
        </message>
        <message>
            <source>A password cannot be saved on this computer: it has no password store.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Auf diesem Computer kann kein Passwort gespeichert werden: Er hat keinen Passwortspeicher.</translation>
        </message>
        <message>
            <source>A password cannot be saved now: the password store is locked. Unlock it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Derzeit kann kein Passwort gespeichert werden: Der Passwortspeicher ist gesperrt. Entsperren Sie ihn und starten Sie Dossier neu.</translation>
        </message>
        <message>
            <source>A password cannot be saved on this computer: its password store is not safe enough.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Auf diesem Computer kann kein Passwort gespeichert werden: Sein Passwortspeicher ist nicht sicher genug.</translation>
        </message>
        <message>
            <source>A password cannot be saved now: the password store does not work properly or does not respond.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Derzeit kann kein Passwort gespeichert werden: Der Passwortspeicher funktioniert nicht richtig oder reagiert nicht.</translation>
        </message>
        <message>
            <source>The kinds of document that the server accepts. Needed only if the server does not list them itself.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Die Arten von Dokumenten, die der Server akzeptiert. Nur nötig, wenn der Server sie nicht selbst aufführt.</translation>
        </message>
        <message>
            <source>Number</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Name</translation>
        </message>
        <message>
            <source>Sides</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Group</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Add a type</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Typ hinzufügen</translation>
        </message>
        <message>
            <source>Remove the type</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Den Typ entfernen</translation>
        </message>
        <message>
            <source>Row {row}: the number must be a whole number, 0 or above, as your broker gives it.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zeile {row}: Die Nummer muss eine ganze Zahl ab 0 sein, so wie Ihr Broker sie angibt.</translation>
        </message>
        <message>
            <source>Row {row}: a type needs a name, for example Passport.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zeile {row}: Ein Typ braucht einen Namen, zum Beispiel Reisepass.</translation>
        </message>
        <message>
            <source>Row {row}: the sides must be a whole number from 1 to 20.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zeile {row}: Die Seiten müssen eine ganze Zahl von 1 bis 20 sein.</translation>
        </message>
        <message>
            <source>Row {row}: another row has the same number.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zeile {row}: Eine andere Zeile hat dieselbe Nummer.</translation>
        </message>
        <message>
            <source>There are more than {most} types. Remove those that you do not need.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Es gibt mehr als {most} Typen. Entfernen Sie diejenigen, die Sie nicht brauchen.</translation>
        </message>
        <message>
            <source>Another server in the list has this address.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Ein anderer Server in der Liste hat diese Adresse.</translation>
        </message>
        <message>
            <source>Import…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Import servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Server importieren</translation>
        </message>
        <message>
            <source>Server files</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Serverdateien</translation>
        </message>
        <message>
            <source>Import this from “{file}”? Do so only if the file comes from your broker, or from whoever looks after your computer.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Dies aus „{file}“ importieren? Tun Sie das nur, wenn die Datei von Ihrem Broker stammt oder von der Person, die Ihren Computer betreut.</translation>
        </message>
        <message>
            <source>What the import changes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Was der Import ändert</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) make sending less safe. They are marked with ⚠ and listed first. If in doubt, ask your broker.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>
                <numerusform>%n Änderung macht das Senden weniger sicher. Sie ist mit ⚠ gekennzeichnet und steht an erster Stelle. Fragen Sie im Zweifel Ihren Broker.</numerusform>
                <numerusform>%n Änderungen machen das Senden weniger sicher. Sie sind mit ⚠ gekennzeichnet und stehen an erster Stelle. Fragen Sie im Zweifel Ihren Broker.</numerusform>
            </translation>
        </message>
        <message>
            <source>New server: {address}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Neuer Server: {address}</translation>
        </message>
        <message>
            <source>Changed server: {address}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Geänderter Server: {address}</translation>
        </message>
        <message>
            <source>{what}: {before} → {after}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{what}: {before} → {after}</translation>
        </message>
        <message>
            <source>⚠ Less safe – {change}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>⚠ Weniger sicher – {change}</translation>
        </message>
        <message>
            <source>The connection is not encrypted (http)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Die Verbindung ist nicht verschlüsselt (http)</translation>
        </message>
        <message>
            <source>Largest file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Größte Datei</translation>
        </message>
        <message>
            <source>Wait before retrying</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wartezeit vor neuem Versuch</translation>
        </message>
        <message>
            <source>Help with signing in</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Hilfe zur Anmeldung</translation>
        </message>
        <message>
            <source>none of your broker's own</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>keine eigene Ihres Brokers</translation>
        </message>
        <message>
            <source>A missing document is sent again after</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Ein fehlendes Dokument wird erneut gesendet nach</translation>
        </message>
        <message>
            <source>You are asked before a document is sent again</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Rückfrage, bevor ein Dokument erneut gesendet wird</translation>
        </message>
        <message>
            <source>Rules for documents</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Regeln für Dokumente</translation>
        </message>
        <message>
            <source>your broker's own</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>eigene Ihres Brokers</translation>
        </message>
        <message>
            <source>your broker's own, as in the file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>eigene Ihres Brokers, wie in der Datei</translation>
        </message>
        <message>
            <source>standard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Vertrauenswürdige Zertifikate</translation>
        </message>
        <message>
            <source>the usual time</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>übliche Zeit</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>nein</translation>
        </message>
        <message>
            <source>also those in the file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>auch die in der Datei</translation>
        </message>
        <message>
            <source>certificate with the SHA-256 fingerprint {fingerprint}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zertifikat mit dem SHA-256-Fingerabdruck {fingerprint}</translation>
        </message>
        <message>
            <source>through the {scheme} proxy {proxy}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>über den {scheme}-Proxy {proxy}</translation>
        </message>
        <message>
            <source>through the {scheme} proxy {proxy} as {user}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>über den {scheme}-Proxy {proxy} als {user}</translation>
        </message>
        <message>
            <source>Document type {id}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Dokumenttyp {id}</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>“{caption}”, sides: {sides}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>„{caption}“, Seiten: {sides}</translation>
        </message>
        <message>
            <source>“{caption}”, sides: {sides}, group “{group}”</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>„{caption}“, Seiten: {sides}, Gruppe „{group}“</translation>
        </message>
        <message>
            <source>The document types are in another order</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Die Dokumenttypen haben eine andere Reihenfolge</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Everything in “{file}” is already in your settings.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Alles in „{file}“ ist bereits in Ihren Einstellungen.</translation>
        </message>
        <message numerus="yes">
            <source>Imported: %n server(s).</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>
                <numerusform>Importiert: %n Server.</numerusform>
                <numerusform>Importiert: %n Server.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Export servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Server exportieren</translation>
        </message>
        <message>
            <source>Saved as {path}. It contains no secrets: no sign-in, no password, no proxy user name.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Gespeichert als {path}. Die Datei enthält nichts Geheimes: keine Anmeldung, kein Passwort, keinen Proxy-Benutzernamen.</translation>
        </message>
        <message>
            <source>There is no server to export.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Es gibt keinen Server zum Exportieren.</translation>
        </message>
        <message>
            <source>There are unsaved changes. Save them first, or discard them with Cancel.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Es gibt nicht gespeicherte Änderungen. Speichern Sie sie zuerst oder verwerfen Sie sie mit „Abbrechen“.</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saving…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Nothing is saved yet: check the marked fields.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Noch ist nichts gespeichert: Prüfen Sie die markierten Felder.</translation>
        </message>
        <message>
            <source>Settings not saved</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Einstellungen nicht gespeichert</translation>
        </message>
        <message>
            <source>Discard your changes?</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Änderungen verwerfen?</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <source>Sign in to Dossier</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Bei Dossier anmelden</translation>
        </message>
        <message>
            <source>Sign in with the email and password you use with your broker, or paste the access code they sent you.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Melden Sie sich mit der E-Mail-Adresse und dem Passwort an, die Sie bei Ihrem Broker verwenden, oder fügen Sie den Zugangscode ein, den er Ihnen geschickt hat.</translation>
        </message>
        <message>
            <source>Dossier sends the documents for your identity check to your broker and shows you how each review is going. They go straight to your broker’s address and to nobody else. You need that address and what you sign in with.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossier sendet die Dokumente für Ihre Identitätsprüfung an Ihren Broker und zeigt Ihnen, wie es um jede Prüfung steht. Die Dokumente gehen direkt an die Adresse Ihres Brokers und an niemanden sonst. Sie benötigen diese Adresse und Ihre Anmeldedaten.</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Sign in again to continue; nothing is lost.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ihre Anmeldung ist abgelaufen. Melden Sie sich erneut an, um fortzufahren; es geht nichts verloren.</translation>
        </message>
        <message numerus="yes">
            <source>Still waiting to be sent: %n document(s). Sign in to continue.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>Noch nicht gesendet: %n Dokument. Melden Sie sich an, um fortzufahren.</numerusform>
                <numerusform>Noch nicht gesendet: %n Dokumente. Melden Sie sich an, um fortzufahren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your &amp;broker's address (it is in their email)</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Adresse Ihres &amp;Brokers (steht in seiner E-Mail)</translation>
        </message>
        <message>
            <source>&amp;Access code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;Zugangscode</translation>
        </message>
        <message>
            <source>Sign in with an access code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Mit einem Zugangscode anmelden</translation>
        </message>
        <message>
            <source>&amp;Email and password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;E-Mail und Passwort</translation>
        </message>
        <message>
            <source>Sign in with email and password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Mit E-Mail und Passwort anmelden</translation>
        </message>
        <message>
            <source>Access code &amp;from your broker (“token”)</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Zugangscode &amp;von Ihrem Broker („Token“)</translation>
        </message>
        <message>
            <source>Access code from your broker</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Zugangscode von Ihrem Broker</translation>
        </message>
        <message>
            <source>Paste the access code that your broker gave you.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Fügen Sie den Zugangscode ein, den Sie von Ihrem Broker erhalten haben.</translation>
        </message>
        <message>
            <source>Paste the whole code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ganzen Code einfügen</translation>
        </message>
        <message>
            <source>Leave it empty to use your saved code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Leer lassen, um den gespeicherten Code zu verwenden</translation>
        </message>
        <message>
            <source>Ctrl+T shows or hides the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Strg+T zeigt oder verbirgt den Code</translation>
        </message>
        <message>
            <source>Trying the password store… It may ask for its password.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Passwortspeicher wird getestet … Er fragt möglicherweise nach seinem Passwort.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in this computer's Keychain.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ihre Anmeldung wird sicher im Schlüsselbund dieses Computers gespeichert.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in the Windows Credential Manager.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ihre Anmeldung wird sicher in der Windows-Anmeldeinformationsverwaltung gespeichert.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in this computer's password store.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ihre Anmeldung wird sicher im Passwortspeicher dieses Computers gespeichert.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in KWallet, this computer's password store.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ihre Anmeldung wird sicher in KWallet gespeichert, dem Passwortspeicher dieses Computers.</translation>
        </message>
        <message>
            <source>Dossier asks for your sign-in at each start.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossier fragt bei jedem Start nach Ihrer Anmeldung.</translation>
        </message>
        <message>
            <source>Not available on this computer: it has no password store. Set up KWallet, KeePassXC or the one of GNOME, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Auf diesem Computer nicht verfügbar: Er hat keinen Passwortspeicher. Richten Sie KWallet, KeePassXC oder den von GNOME ein und starten Sie Dossier neu.</translation>
        </message>
        <message>
            <source>Not available now: the password store is locked. Unlock it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Derzeit nicht verfügbar: Der Passwortspeicher ist gesperrt. Entsperren Sie ihn und starten Sie Dossier neu.</translation>
        </message>
        <message>
            <source>Not available on this computer: its password store is not safe enough. Ask whoever looks after your computer.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Auf diesem Computer nicht verfügbar: Sein Passwortspeicher ist nicht sicher genug. Fragen Sie die Person, die Ihren Computer betreut.</translation>
        </message>
        <message>
            <source>Not available now: the password store lost what was saved in it. Restart the computer; if it keeps happening, ask whoever looks after it.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Derzeit nicht verfügbar: Der Passwortspeicher hat verloren, was darin gespeichert war. Starten Sie den Computer neu; wenn es wieder vorkommt, fragen Sie die Person, die ihn betreut.</translation>
        </message>
        <message>
            <source>Not available now: the password store does not respond. It may be waiting for its password; enter it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Derzeit nicht verfügbar: Der Passwortspeicher reagiert nicht. Vielleicht wartet er auf sein Passwort; geben Sie es ein und starten Sie Dossier neu.</translation>
        </message>
        <message>
            <source>E&amp;mail address</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>E-&amp;Mail-Adresse</translation>
        </message>
        <message>
            <source>Email address</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Enter the email address of your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Geben Sie die E-Mail-Adresse Ihres Kontos ein.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>Password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Enter the password of your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Geben Sie das Passwort Ihres Kontos ein.</translation>
        </message>
        <message>
            <source>Ctrl+T shows or hides the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Strg+T zeigt oder verbirgt das Passwort</translation>
        </message>
        <message>
            <source>Show the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Passwort anzeigen</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Passwort verbergen</translation>
        </message>
        <message>
            <source>Show the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Code anzeigen</translation>
        </message>
        <message>
            <source>Hide the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Code verbergen</translation>
        </message>
        <message>
            <source>Use an access code instead</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Stattdessen Zugangscode verwenden</translation>
        </message>
        <message>
            <source>&amp;How to get your code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;Wie Sie Ihren Code erhalten</translation>
        </message>
        <message>
            <source>How to get your code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wie Sie Ihren Code erhalten</translation>
        </message>
        <message>
            <source>Authenticator app</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Authenticator-App</translation>
        </message>
        <message>
            <source>Text message</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Password accepted. How would you like to get your code?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Passwort akzeptiert. Wie möchten Sie Ihren Code erhalten?</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;Code</translation>
        </message>
        <message>
            <source>One-time code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Einmalcode</translation>
        </message>
        <message>
            <source>Enter the code that your authenticator app shows now.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Geben Sie den Code ein, den Ihre Authenticator-App gerade anzeigt.</translation>
        </message>
        <message>
            <source>Enter the code that was sent to your phone in a text message.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Geben Sie den Code ein, der per SMS an Ihr Telefon gesendet wurde.</translation>
        </message>
        <message>
            <source>Enter the code. It has digits only.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Geben Sie den Code ein. Er besteht nur aus Ziffern.</translation>
        </message>
        <message>
            <source>Checking the code…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Code wird geprüft …</translation>
        </message>
        <message>
            <source>Asking for a code…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Code wird angefordert …</translation>
        </message>
        <message>
            <source>Too many attempts to sign in. You can try again in {time}.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Zu viele Anmeldeversuche. Sie können es in {time} erneut versuchen.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Sie können es jetzt erneut versuchen.</translation>
        </message>
        <message>
            <source>Signing in as before…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Anmeldung wie zuletzt …</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Sign in again.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ihre Anmeldung ist abgelaufen. Melden Sie sich erneut an.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Anmeldung läuft …</translation>
        </message>
        <message>
            <source>Try it without an account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ohne Konto ausprobieren</translation>
        </message>
        <message>
            <source>Practice mode: nothing you send there reaches a broker.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Übungsmodus: Nichts, was Sie dort senden, erreicht einen Broker.</translation>
        </message>
        <message>
            <source>Starting practice mode…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Übungsmodus wird gestartet …</translation>
        </message>
        <message>
            <source>Documents from an earlier session</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dokumente aus einer früheren Sitzung</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) from an earlier session have not been sent yet:

{names}

Are they yours? Then they will be sent from your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument aus einer früheren Sitzung wurde noch nicht gesendet:

{names}

Ist es Ihres? Dann wird es von Ihrem Konto gesendet.</numerusform>
                <numerusform>%n Dokumente aus einer früheren Sitzung wurden noch nicht gesendet:

{names}

Sind es Ihre? Dann werden sie von Ihrem Konto gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same account?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dasselbe Konto?</translation>
        </message>
        <message>
            <source>Dossier cannot tell whether this is the account that you used before. Is it? Documents that wait are sent only from the account they were added with.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossier kann nicht erkennen, ob dies das Konto ist, das Sie zuvor verwendet haben. Ist es dasselbe? Wartende Dokumente werden nur von dem Konto gesendet, mit dem sie hinzugefügt wurden.</translation>
        </message>
        <message>
            <source>The same account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dasselbe Konto</translation>
        </message>
        <message>
            <source>Another account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Anderes Konto</translation>
        </message>
        <message>
            <source>Yes, send them</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ja, senden</translation>
        </message>
        <message>
            <source>No, leave them</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Nein, nicht senden</translation>
        </message>
        <message>
            <source>Where do I find this?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wo finde ich das?</translation>
        </message>
        <message>
            <source>Your broker's address is in the email with which they invited you, or at the top of the page where you sign in with a web browser. Use the same email and password as there.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Die Adresse Ihres Brokers steht in der E-Mail, mit der er Sie eingeladen hat, oder oben auf der Seite, auf der Sie sich im Webbrowser anmelden. Verwenden Sie dieselbe E-Mail-Adresse und dasselbe Passwort wie dort.</translation>
        </message>
        <message>
            <source>Your broker's address is in their email, or at the top of the page where you sign in with a web browser. The access code (some call it a token) is in the email too, or on that website, often below Profile or Security.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Die Adresse Ihres Brokers steht in seiner E-Mail oder oben auf der Seite, auf der Sie sich im Webbrowser anmelden. Der Zugangscode (manche nennen ihn Token) steht ebenfalls in der E-Mail oder auf dieser Website, oft unter „Profil“ oder „Sicherheit“.</translation>
        </message>
        <message>
            <source>Your broker says: {text}</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ihr Broker schreibt: {text}</translation>
        </message>
        <message numerus="yes">
            <source>Drop here to add %n file(s) after you have signed in</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>Hier ablegen, um %n Datei nach der Anmeldung hinzuzufügen</numerusform>
                <numerusform>Hier ablegen, um %n Dateien nach der Anmeldung hinzuzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Files to add after you have signed in: %n.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>Nach der Anmeldung wird %n Datei hinzugefügt.</numerusform>
                <numerusform>Nach der Anmeldung werden %n Dateien hinzugefügt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Sign out</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Type {id}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Typ {id}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>gestern {time}</translation>
        </message>
        <message>
            <source>today {time}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>heute {time}</translation>
        </message>
        <message>
            <source>The server says: {text}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Der Server meldet: {text}</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{count} s</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>{count} s</translation>
        </message>
        <message>
            <source>Keep</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Uploads in progress</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Laufende Uploads</translation>
        </message>
        <message numerus="yes">
            <source>Still being sent: %n document(s). Quit now and finish next time?</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>
                <numerusform>Noch nicht fertig gesendet: %n Dokument. Jetzt beenden und den Rest beim nächsten Mal senden?</numerusform>
                <numerusform>Noch nicht fertig gesendet: %n Dokumente. Jetzt beenden und den Rest beim nächsten Mal senden?</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep sending</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Weiter senden</translation>
        </message>
        <message>
            <source>Send everything first, then quit</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Erst alles senden, dann beenden</translation>
        </message>
        <message>
            <source>Choose your documents</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Wählen Sie Ihre Dokumente</translation>
        </message>
        <message>
            <source>Photos, scans and PDF</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Fotos, Scans und PDF</translation>
        </message>
        <message>
            <source>All files</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Alle Dateien</translation>
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
            <translation>Dossier wurde mit Argumenten gestartet, die es nicht versteht:

{complaint}

Korrigieren Sie die Verknüpfung oder den Befehl; dossier --help zeigt, was dort möglich ist.</translation>
        </message>
        <message>
            <source>Dossier is opening …</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Dossier wird geöffnet …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>OK</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>OK</translation>
        </message>
        <message>
            <source>Settings…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <source>Server address</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Serveradresse</translation>
        </message>
        <message>
            <source>https://my.broker.example</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>https://mein.broker.example</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Angemeldet bleiben</translation>
        </message>
        <message>
            <source>Sign out of {host}? You will need to sign in again next time.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Von {host} abmelden? Beim nächsten Mal müssen Sie sich wieder anmelden.</translation>
        </message>
        <message>
            <source>Sign out of {host}? You will need to sign in again next time, and your sign-in is removed from this computer's password store.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Von {host} abmelden? Beim nächsten Mal müssen Sie sich wieder anmelden, und Ihre Anmeldung wird aus dem Passwortspeicher dieses Computers entfernt.</translation>
        </message>
        <message numerus="yes">
            <source>Not sent yet: %n document(s). They stay on this computer and are sent when you sign in again.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>
                <numerusform>Noch nicht gesendet: %n Dokument. Es bleibt auf diesem Computer und wird gesendet, wenn Sie sich wieder anmelden.</numerusform>
                <numerusform>Noch nicht gesendet: %n Dokumente. Sie bleiben auf diesem Computer und werden gesendet, wenn Sie sich wieder anmelden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also forget my email address and which files I sent (recommended on a shared computer)</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Auch meine E-Mail-Adresse und die Liste meiner gesendeten Dateien vergessen (empfohlen auf einem gemeinsam genutzten Computer)</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Abmeldung läuft …</translation>
        </message>
        <message>
            <source>Practice mode could not be started: {reason}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Der Übungsmodus konnte nicht gestartet werden: {reason}</translation>
        </message>
        <message>
            <source>Practice mode: nothing you send here reaches your broker.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Übungsmodus: Nichts, was Sie hier senden, erreicht Ihren Broker.</translation>
        </message>
        <message>
            <source>The link names the broker {host}. Sign in only if that is your broker.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Der Link nennt den Broker {host}. Melden Sie sich nur an, wenn das Ihr Broker ist.</translation>
        </message>
        <message>
            <source>A link of {host} asks for a document.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Ein Link von {host} fordert ein Dokument an.</translation>
        </message>
        <message>
            <source>The link is for {host}, and you are signed in at {here}. To use it, sign out and open it again.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Der Link ist für {host}, Sie sind aber bei {here} angemeldet. Um ihn zu verwenden, melden Sie sich ab und öffnen Sie ihn erneut.</translation>
        </message>
        <message>
            <source>The link cannot be used. Enter the address of your broker yourself.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Der Link kann nicht verwendet werden. Geben Sie die Adresse Ihres Brokers selbst ein.</translation>
        </message>
        <message>
            <source>Choose the document…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Dokument wählen …</translation>
        </message>
        <message>
            <source>Picture of {name}, page {page} of {count}</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Bild von {name}, Seite {page} von {count}</translation>
        </message>
        <message>
            <source>Opening…</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>Larger</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Smaller</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Whole page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Größer (+)</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Kleiner (-)</translation>
        </message>
        <message>
            <source>Whole page (0)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Ganze Seite (0)</translation>
        </message>
        <message>
            <source>Previous page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Vorherige Seite</translation>
        </message>
        <message>
            <source>Next page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Seite {page} von {count}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Dossier cannot show this file. It can still be sent if your broker accepts it.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Dossier kann diese Datei nicht anzeigen. Sie kann trotzdem gesendet werden, wenn Ihr Broker sie akzeptiert.</translation>
        </message>
        <message>
            <source>This PDF opens only with a password, so it cannot be shown. Most brokers refuse such files.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Diese PDF-Datei lässt sich nur mit einem Passwort öffnen und kann daher nicht angezeigt werden. Die meisten Broker lehnen solche Dateien ab.</translation>
        </message>
        <message>
            <source>This file is too large to be shown.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Diese Datei ist zu groß, um angezeigt zu werden.</translation>
        </message>
        <message>
            <source>Showing this file takes too long.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Das Anzeigen dieser Datei dauert zu lange.</translation>
        </message>
        <message>
            <source>The file on this computer is no longer the one that was sent.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Die Datei auf diesem Computer ist nicht mehr die, die gesendet wurde.</translation>
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
            <translation>Dossier – Übungsmodus</translation>
        </message>
        <message>
            <source>Signed in at {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Angemeldet bei {host}</translation>
        </message>
        <message>
            <source>{person} at {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{person} bei {host}</translation>
        </message>
        <message>
            <source>Practice mode: no account</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Übungsmodus: kein Konto</translation>
        </message>
        <message>
            <source>&amp;Documents</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Dokumente</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Spal&amp;ten</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>S&amp;ortieren nach</translation>
        </message>
        <message>
            <source>Uploads first, then newest</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Uploads zuerst, dann die neuesten</translation>
        </message>
        <message>
            <source>Reverse order</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Umgekehrte Reihenfolge</translation>
        </message>
        <message>
            <source>&amp;Add documents…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dokumente &amp;hinzufügen …</translation>
        </message>
        <message>
            <source>Add &amp;copied files</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Kopierte Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Re&amp;fresh</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Aktualisieren</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Löschen …</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Sea&amp;rch</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Nächster &amp;Fensterbereich</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>E&amp;instellungen …</translation>
        </message>
        <message>
            <source>Sign &amp;out…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Ab&amp;melden …</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>Save &amp;report for support…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Bericht für den Support s&amp;peichern …</translation>
        </message>
        <message>
            <source>&amp;About Dossier</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Über Dossier</translation>
        </message>
        <message>
            <source>Copied.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Konto</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Choose files to upload (Ctrl+O)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dateien zum Senden wählen (Strg+O)</translation>
        </message>
        <message>
            <source>Refresh</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Get the latest list (F5)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Neueste Liste abrufen (F5)</translation>
        </message>
        <message>
            <source>Delete the selected documents, or stop sending them (Del)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Ausgewählte Dokumente löschen oder ihr Senden abbrechen (Entf)</translation>
        </message>
        <message>
            <source>Search</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search name, type, status…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Name, Typ, Status suchen …</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Suche löschen</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Alle ({count})</translation>
        </message>
        <message>
            <source>Needs attention ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Zu erledigen ({count})</translation>
        </message>
        <message>
            <source>On the way ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Unterwegs ({count})</translation>
        </message>
        <message>
            <source>In review ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>In Prüfung ({count})</translation>
        </message>
        <message>
            <source>Approved ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Angenommen ({count})</translation>
        </message>
        <message>
            <source>Rejected ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Abgelehnt ({count})</translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n Upload</numerusform>
                <numerusform>%n Uploads</numerusform>
            </translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{sent} von {total}</translation>
        </message>
        <message>
            <source>{speed}/s</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{speed}/s</translation>
        </message>
        <message>
            <source>{time} left</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>noch {time}</translation>
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
                <numerusform>%n Dokument</numerusform>
                <numerusform>%n Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n document(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>{shown} von %n Dokument</numerusform>
                <numerusform>{shown} von %n Dokumenten</numerusform>
            </translation>
        </message>
        <message>
            <source>Online · updated {time}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Online · Stand: {time}</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Wird aktualisiert …</translation>
        </message>
        <message>
            <source>Your broker asked Dossier to wait: next refresh in {time}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Ihr Broker bittet Dossier zu warten: nächste Aktualisierung in {time}</translation>
        </message>
        <message>
            <source>Not up to date</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Nicht aktuell</translation>
        </message>
        <message>
            <source>Sign-in expired</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Anmeldung abgelaufen</translation>
        </message>
        <message>
            <source>{name}: {percent} % sent</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{name}: {percent} % gesendet</translation>
        </message>
        <message>
            <source>“{name}”: {status}.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}“: {status}.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) need your attention.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Um %n Dokument müssen Sie sich kümmern.</numerusform>
                <numerusform>Um %n Dokumente müssen Sie sich kümmern.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your document is being sent. You can keep working.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Ihr Dokument wird gesendet. Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <source>{count} of {total} have arrived. You can keep working.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{count} von {total} angekommen. Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <source>{count} of {total} have arrived. Nothing to do: your broker is reviewing them.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{count} von {total} angekommen. Nichts zu tun: Ihr Broker prüft sie.</translation>
        </message>
        <message numerus="yes">
            <source>In review: %n document(s). Nothing to do for now.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>In Prüfung: %n Dokument. Derzeit nichts zu tun.</numerusform>
                <numerusform>In Prüfung: %n Dokumente. Derzeit nichts zu tun.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approved: %n document(s). Nothing more to do.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Angenommen: %n Dokument. Es ist nichts mehr zu tun.</numerusform>
                <numerusform>Angenommen: %n Dokumente. Es ist nichts mehr zu tun.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do for now.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Derzeit nichts zu tun.</translation>
        </message>
        <message numerus="yes">
            <source>Paused by you: %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Von Ihnen pausiert: %n Dokument.</numerusform>
                <numerusform>Von Ihnen pausiert: %n Dokumente.</numerusform>
            </translation>
        </message>
        <message>
            <source>All received, nothing to do. Your broker is reviewing your documents.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Alles empfangen, Sie müssen nichts tun. Ihr Broker prüft Ihre Dokumente.</translation>
        </message>
        <message>
            <source>All accepted. You’re done.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Alles angenommen. Sie sind fertig.</translation>
        </message>
        <message>
            <source>Save receipts…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Empfangsbelege speichern …</translation>
        </message>
        <message>
            <source>Save recei&amp;pts…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Empfan&amp;gsbelege speichern …</translation>
        </message>
        <message>
            <source>What your broker needs</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Was Ihr Broker benötigt</translation>
        </message>
        <message>
            <source>{group}: still missing</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: fehlt noch</translation>
        </message>
        <message>
            <source>{group}: not accepted, please send another</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: nicht angenommen, bitte neu senden</translation>
        </message>
        <message>
            <source>{group}: one side of “{caption}” is missing</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: eine Seite von „{caption}“ fehlt</translation>
        </message>
        <message>
            <source>{group}: being sent</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: wird gesendet</translation>
        </message>
        <message>
            <source>{group}: received ({caption})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: empfangen ({caption})</translation>
        </message>
        <message>
            <source>{group}: accepted ({caption})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: angenommen ({caption})</translation>
        </message>
        <message>
            <source>Click to choose the document</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Klicken, um das Dokument zu wählen</translation>
        </message>
        <message>
            <source>“{name}” has arrived.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}“ ist angekommen.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) have arrived.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument ist angekommen.</numerusform>
                <numerusform>%n Dokumente sind angekommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” had already arrived before it could be stopped. Delete it if it should not be there.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}“ war schon angekommen, bevor das Senden abgebrochen werden konnte. Löschen Sie es, wenn es dort nicht stehen soll.</translation>
        </message>
        <message>
            <source>Delete it…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Löschen …</translation>
        </message>
        <message>
            <source>“{new}” has arrived. If you no longer need the old “{old}”, you can delete it.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{new}“ ist angekommen. Wenn Sie das alte Dokument „{old}“ nicht mehr brauchen, können Sie es löschen.</translation>
        </message>
        <message>
            <source>Delete the old one…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Altes löschen …</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s): {status}.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument: {status}.</numerusform>
                <numerusform>%n Dokumente: {status}.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}“ ist gelöscht.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument ist gelöscht.</numerusform>
                <numerusform>%n Dokumente sind gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is being deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}“ wird gelöscht.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are being deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument wird gelöscht.</numerusform>
                <numerusform>%n Dokumente werden gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is being removed and will not be sent.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}“ wird entfernt und nicht gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are being removed.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n Dokument wird entfernt.</numerusform>
                <numerusform>%n Dokumente werden entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo ({count} s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Rückgängig ({count} s)</translation>
        </message>
        <message>
            <source>“{name}” was not deleted: {title}. {cure}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}“ wurde nicht gelöscht: {title}. {cure}</translation>
        </message>
        <message>
            <source>“{name}” is still in your broker’s list. {title}. {cure}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}“ ist noch in der Liste Ihres Brokers. {title}. {cure}</translation>
        </message>
        <message>
            <source>It is not certain that “{name}” was deleted. {title}. Dossier checks the list as soon as it can.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Es ist nicht sicher, ob „{name}“ gelöscht wurde. {title}. Dossier prüft die Liste, sobald es möglich ist.</translation>
        </message>
        <message>
            <source>Some of your documents are not shown: your broker’s list ended before all of them had come.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Einige Ihrer Dokumente werden nicht angezeigt: Die Liste Ihres Brokers endete, bevor alle übertragen waren.</translation>
        </message>
        <message>
            <source>You need not do anything: Dossier tries again by itself.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Sie müssen nichts tun: Dossier versucht es automatisch erneut.</translation>
        </message>
        <message>
            <source>Close this message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Show the next message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Nächste Meldung anzeigen</translation>
        </message>
        <message>
            <source>1 of {count}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>1 von {count}</translation>
        </message>
        <message>
            <source>Read all…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Alles lesen …</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Meldung</translation>
        </message>
        <message numerus="yes">
            <source>Left from last time: Dossier is sending %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Vom letzten Mal übrig: Dossier sendet %n Dokument.</numerusform>
                <numerusform>Vom letzten Mal übrig: Dossier sendet %n Dokumente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left from last time: Dossier is checking if %n document(s) arrived, and continues by itself.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Vom letzten Mal übrig: Dossier prüft, ob %n Dokument angekommen ist, und macht automatisch weiter.</numerusform>
                <numerusform>Vom letzten Mal übrig: Dossier prüft, ob %n Dokumente angekommen sind, und macht automatisch weiter.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Erneut anmelden …</translation>
        </message>
        <message>
            <source>Dossier will close when everything has been sent.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier wird geschlossen, sobald alles gesendet ist.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Geöffnet lassen</translation>
        </message>
        <message>
            <source>About Dossier</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Über Dossier</translation>
        </message>
        <message>
            <source>Dossier {version}

Send the documents for your identity check, see how each review is going, and replace any that were rejected.

Qt {qt}, Python {python}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier {version}

Senden Sie die Dokumente für Ihre Identitätsprüfung, sehen Sie, wie weit die einzelnen Prüfungen sind, und ersetzen Sie abgelehnte Dokumente.

Qt {qt}, Python {python}</translation>
        </message>
        <message>
            <source>A document: {status}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Ein Dokument: {status}</translation>
        </message>
        <message>
            <source>“{name}”: {status}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}“: {status}</translation>
        </message>
        <message numerus="yes">
            <source>There is news of %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Es gibt Neuigkeiten zu %n Dokument.</numerusform>
                <numerusform>Es gibt Neuigkeiten zu %n Dokumenten.</numerusform>
            </translation>
        </message>
    </context>
</TS>
