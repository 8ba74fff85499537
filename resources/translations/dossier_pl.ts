<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>Something went wrong in Dossier</source>
            <extracomment>desktop_app/domain/errors/base.py</extracomment>
            <translation>W programie Dossier coś poszło nie tak</translation>
        </message>
        <message>
            <source>Try again. If it keeps happening, restart Dossier.</source>
            <extracomment>desktop_app/domain/errors/base.py</extracomment>
            <translation>Spróbuj ponownie. Jeśli problem się powtarza, uruchom Dossier od nowa.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Nie można użyć pliku „{name}”</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Wybierz inny plik.</translation>
        </message>
        <message>
            <source>“{name}” is no longer there</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Pliku „{name}” już tam nie ma</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted. Choose the file again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Plik przeniesiono, usunięto lub zmieniono jego nazwę. Wybierz go ponownie.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Nie można odczytać pliku „{name}”</translation>
        </message>
        <message>
            <source>Close other programs that use it, check that you may open it, then choose it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Zamknij inne programy, które go używają, sprawdź, czy masz do niego dostęp, i wybierz go ponownie.</translation>
        </message>
        <message>
            <source>The drive with “{name}” does not answer</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Dysk z plikiem „{name}” nie odpowiada</translation>
        </message>
        <message>
            <source>Check that the drive or network folder is connected, then try again; or copy the file to this computer and add the copy.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Sprawdź, czy dysk lub folder sieciowy jest podłączony, i spróbuj ponownie; albo skopiuj plik na ten komputer i dodaj kopię.</translation>
        </message>
        <message>
            <source>“{name}” is not a document</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}” nie jest dokumentem</translation>
        </message>
        <message>
            <source>“{name}” is a folder</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>„{name}” to folder</translation>
        </message>
        <message>
            <source>Open it and choose the files inside.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Otwórz go i wybierz pliki, które się w nim znajdują.</translation>
        </message>
        <message>
            <source>“{name}” is only in your cloud storage, not on this computer</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Plik „{name}” jest tylko w chmurze, nie na tym komputerze</translation>
        </message>
        <message>
            <source>Open it once, or have it kept on this computer, wait until it is here, then choose it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Otwórz go raz lub ustaw przechowywanie na tym komputerze, poczekaj, aż się pobierze, i wybierz go ponownie.</translation>
        </message>
        <message>
            <source>“{name}” is empty</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Plik „{name}” jest pusty</translation>
        </message>
        <message>
            <source>Take the photo or save the document again, then choose the new file.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Zrób zdjęcie lub zapisz dokument jeszcze raz i wybierz nowy plik.</translation>
        </message>
        <message>
            <source>“{name}” is too large: {size}</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Plik „{name}” jest za duży: {size}</translation>
        </message>
        <message>
            <source>At most {limit} can be sent. Take the photo with a smaller size, or save it as a smaller PDF.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Można wysłać najwyżej {limit}. Zrób zdjęcie w mniejszym rozmiarze lub zapisz je jako mniejszy plik PDF.</translation>
        </message>
        <message>
            <source>“{name}” changed before it was sent completely</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Plik „{name}” zmienił się, zanim został wysłany w całości</translation>
        </message>
        <message>
            <source>It was not sent. Wait until it has been saved completely, then add it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Nie został wysłany. Poczekaj, aż zapisze się w całości, i dodaj go ponownie.</translation>
        </message>
        <message>
            <source>There is no room on this computer to prepare “{name}”</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Na tym komputerze brakuje miejsca, aby przygotować plik „{name}”</translation>
        </message>
        <message>
            <source>Free some disk space, then try again. Nothing was sent.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>Zwolnij miejsce na dysku i spróbuj ponownie. Nic nie wysłano.</translation>
        </message>
        <message>
            <source>The settings file cannot be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Nie można użyć pliku ustawień</translation>
        </message>
        <message>
            <source>Dossier continues without it. Check {path}: {reason}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Dossier działa dalej bez niego. Sprawdź {path}: {reason}</translation>
        </message>
        <message>
            <source>This computer’s password store could not be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Nie udało się użyć magazynu haseł tego komputera</translation>
        </message>
        <message>
            <source>Unlock it and try again. Until then you will need to sign in each time you start Dossier.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Odblokuj go i spróbuj ponownie. Do tego czasu trzeba się logować przy każdym uruchomieniu programu Dossier.</translation>
        </message>
        <message>
            <source>The saved sign-in could not be removed from this computer</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Nie udało się usunąć zapisanego logowania z tego komputera</translation>
        </message>
        <message>
            <source>Unlock the password store and sign out again, or delete the entries named Dossier there.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Odblokuj magazyn haseł i wyloguj się ponownie albo usuń z niego wpisy o nazwie Dossier.</translation>
        </message>
        <message>
            <source>The broker’s file “{path}” cannot be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Nie można użyć pliku brokera „{path}”</translation>
        </message>
        <message>
            <source>Nothing was changed. Tell the person who made the file: {place}: {reason}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Niczego nie zmieniono. Przekaż autorowi pliku: {place}: {reason}</translation>
        </message>
        <message>
            <source>The report could not be saved as “{path}”</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Nie udało się zapisać raportu jako „{path}”</translation>
        </message>
        <message>
            <source>Choose another name or another folder. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Wybierz inną nazwę lub inny folder. ({reason})</translation>
        </message>
        <message>
            <source>Nothing is being sent: Dossier cannot save which documents are waiting</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Nic nie jest wysyłane: Dossier nie może zapisać, które dokumenty czekają</translation>
        </message>
        <message>
            <source>Free some disk space, or check that the disk can be written to, then try again. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Zwolnij miejsce na dysku lub sprawdź, czy można na nim zapisywać, i spróbuj ponownie. ({reason})</translation>
        </message>
        <message>
            <source>One document has stopped: Dossier could not save how far it had got</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Wysyłanie jednego dokumentu zatrzymało się: nie udało się zapisać postępu</translation>
        </message>
        <message>
            <source>The others continue by themselves. Find the document that stopped in the list, and check whether it arrived. If this happens again, save a report for support. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Pozostałe są wysyłane dalej. Znajdź na liście zatrzymany dokument i sprawdź, czy dotarł. Jeśli to się powtórzy, zapisz raport dla pomocy technicznej. ({reason})</translation>
        </message>
        <message>
            <source>Documents added with a newer version of Dossier are waiting: {count}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Czekają dokumenty dodane w nowszej wersji programu Dossier: {count}</translation>
        </message>
        <message>
            <source>They are saved but not sent. Install the newest version of Dossier to send them.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Są zapisane, ale nie wysłane. Aby je wysłać, zainstaluj najnowszą wersję programu Dossier.</translation>
        </message>
        <message>
            <source>Dossier could not read which documents were still waiting to be sent</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Nie udało się odczytać, które dokumenty czekały jeszcze na wysłanie</translation>
        </message>
        <message>
            <source>Your files are where they were. Check in the list which documents arrived, and add the others again. A copy of the damaged record was kept as {place}.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Pliki są tam, gdzie były. Sprawdź na liście, które dokumenty dotarły, i dodaj ponownie pozostałe. Kopię uszkodzonego zapisu zachowano jako {place}.</translation>
        </message>
        <message>
            <source>No secure connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Brak bezpiecznego połączenia z {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address; in a company network ask your IT department about its certificate. ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Sprawdź adres; w sieci firmowej zapytaj dział IT o certyfikat. ({reason})</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Certyfikat serwera {host} wygasł</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer; if it is right, tell your broker. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Sprawdź datę na tym komputerze; jeśli jest poprawna, powiadom brokera. (Wystawca: {issuer})</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Certyfikat serwera {host} nie jest jeszcze ważny</translation>
        </message>
        <message>
            <source>The certificate of {host} is for another server</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Certyfikat serwera {host} należy do innego serwera</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address, letter by letter. The certificate is for: {names} (issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Sprawdź adres litera po literze. Certyfikat jest wystawiony dla: {names} (wystawca: {issuer})</translation>
        </message>
        <message>
            <source>The connection to {host} is not trusted</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Połączenie z {host} nie jest zaufane</translation>
        </message>
        <message>
            <source>Nothing was sent. In a company network, ask your IT department for its certificate file (CA, PEM) and choose it in Settings under Server. Anywhere else, do not try again on this network: it may not be safe. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. W sieci firmowej poproś dział IT o plik certyfikatu (CA, PEM) i wybierz go w Ustawieniach w sekcji Serwer. W każdej innej sieci nie próbuj ponownie: może nie być bezpieczna. (Wystawca: {issuer})</translation>
        </message>
        <message>
            <source>The connection to {host} is not trusted: its certificate is self-signed</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Połączenie z {host} nie jest zaufane: certyfikat jest samopodpisany</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address. If it is a test server of your own, choose its certificate in Settings under Server; otherwise do not continue, and tell your broker. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Sprawdź adres. Jeśli to własny serwer testowy, wybierz jego certyfikat w Ustawieniach w sekcji Serwer; w przeciwnym razie nie kontynuuj i powiadom brokera. (Wystawca: {issuer})</translation>
        </message>
        <message>
            <source>{host} does not send all of its certificates</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Serwer {host} nie wysyła wszystkich swoich certyfikatów</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell your broker that the server has to send its whole certificate chain; the intermediate certificate is missing. A web browser may open the address all the same. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Powiadom brokera, że serwer musi wysyłać pełny łańcuch certyfikatów; brakuje certyfikatu pośredniego. Mimo to przeglądarka może otwierać ten adres. (Wystawca: {issuer})</translation>
        </message>
        <message>
            <source>A filter in your network, {product}, reads the connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Filtr w tej sieci, {product}, odczytuje połączenie z {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. If your company or school uses {product}, ask its IT department for its certificate file (CA, PEM) and choose it in Settings under Server; otherwise use another network. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Jeśli firma lub szkoła używa {product}, poproś jej dział IT o plik certyfikatu (CA, PEM) i wybierz go w Ustawieniach w sekcji Serwer; w przeciwnym razie użyj innej sieci. (Wystawca: {issuer})</translation>
        </message>
        <message>
            <source>A program on this computer, {product}, reads the connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Program na tym komputerze, {product}, odczytuje połączenie z {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. In {product}, add {host} to the sites whose secure connections (HTTPS) it does not check, then try again. If you do not use {product}, ask whoever looks after your computer. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. W programie {product} dodaj {host} do witryn, których bezpiecznych połączeń (HTTPS) nie sprawdza, i spróbuj ponownie. Jeśli nie używasz {product}, zapytaj osobę, która opiekuje się tym komputerem. (Wystawca: {issuer})</translation>
        </message>
        <message>
            <source>The certificate of {host} is faulty</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Certyfikat serwera {host} jest wadliwy</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell your IT department or your broker: {reason} (issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Przekaż działowi IT lub brokerowi: {reason} (wystawca: {issuer})</translation>
        </message>
        <message>
            <source>{host} does not offer a secure connection</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Serwer {host} nie oferuje bezpiecznego połączenia</translation>
        </message>
        <message>
            <source>Nothing was sent. Check address and port; if they are right, tell your broker. ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Sprawdź adres i port; jeśli są poprawne, powiadom brokera. ({reason})</translation>
        </message>
        <message>
            <source>The proxy {proxy} did not connect to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Serwer proxy {proxy} nie połączył się z {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. Ask your IT department whether {host} is allowed, or choose another proxy in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Zapytaj dział IT, czy połączenia z {host} są dozwolone, albo wybierz inny serwer proxy w Ustawieniach w sekcji Połączenie.</translation>
        </message>
        <message>
            <source>The proxy {proxy} cannot be reached</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nie można połączyć się z serwerem proxy {proxy}</translation>
        </message>
        <message>
            <source>Nothing was sent. Check your network, and the proxy in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Sprawdź sieć oraz serwer proxy w Ustawieniach w sekcji Połączenie.</translation>
        </message>
        <message>
            <source>The proxy {proxy} asks for a user name and a password</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Serwer proxy {proxy} wymaga nazwy użytkownika i hasła</translation>
        </message>
        <message>
            <source>Nothing was sent. Enter both in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Wpisz je w Ustawieniach w sekcji Połączenie i zaloguj się ponownie; dane poda dział IT.</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not accept the user name or its password</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Serwer proxy {proxy} nie przyjmuje nazwy użytkownika lub hasła</translation>
        </message>
        <message>
            <source>Nothing was sent. Correct both in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Popraw je w Ustawieniach w sekcji Połączenie i zaloguj się ponownie; dane poda dział IT.</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not answer as a SOCKS5 proxy</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Serwer proxy {proxy} nie odpowiada jak serwer proxy SOCKS5</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the port and the kind of proxy in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nic nie wysłano. Sprawdź port i rodzaj serwera proxy w Ustawieniach w sekcji Połączenie i zaloguj się ponownie; dane poda dział IT.</translation>
        </message>
        <message>
            <source>The proxy that the system names in {setting} cannot be used</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nie można użyć serwera proxy podanego w ustawieniu systemowym {setting}</translation>
        </message>
        <message>
            <source>Dossier continues without it. If you need a proxy, ask your IT department for an HTTP or SOCKS5 proxy and enter it in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Dossier działa dalej bez niego. Jeśli serwer proxy jest potrzebny, zapytaj dział IT o proxy HTTP lub SOCKS5 i wpisz je w Ustawieniach w sekcji Połączenie.</translation>
        </message>
        <message>
            <source>An address that is to be reached without the proxy cannot be read: {entry}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nie można odczytać adresu, z którym należy łączyć się bez proxy: {entry}</translation>
        </message>
        <message>
            <source>It is set in {setting}. Dossier uses the proxy {proxy}. If your broker must be reached without it, choose “Directly, without a proxy” in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Jest ustawiony w {setting}. Dossier używa serwera proxy {proxy}. Jeśli z brokerem trzeba łączyć się bez niego, wybierz „Bezpośrednio, bez proxy” w Ustawieniach w sekcji Połączenie.</translation>
        </message>
        <message>
            <source>The certificate file {path} cannot be used</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Nie można użyć pliku certyfikatu {path}</translation>
        </message>
        <message>
            <source>Choose another file in Settings under Server, one with certificates (PEM). ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Wybierz inny plik, zawierający certyfikaty (PEM), w Ustawieniach w sekcji Serwer. ({reason})</translation>
        </message>
        <message>
            <source>Your broker’s system received “{name}” but does not show it</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>System brokera otrzymał „{name}”, ale go nie pokazuje</translation>
        </message>
        <message>
            <source>Ask your broker whether they have it. Send it again only if they do not.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Zapytaj brokera, czy ma ten dokument. Wyślij go ponownie tylko wtedy, gdy go nie ma.</translation>
        </message>
        <message>
            <source>“{name}” may have arrived and then been removed</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Możliwe, że dokument „{name}” dotarł, a potem go usunięto</translation>
        </message>
        <message>
            <source>A new document appeared in the list and is gone again. If neither you nor your broker removed it, send it again.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Na liście pojawił się nowy dokument, którego już nie ma. Jeśli nie usunięto go ani tutaj, ani u brokera, wyślij go ponownie.</translation>
        </message>
        <message>
            <source>Dossier cannot find out whether “{name}” arrived</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Nie można ustalić, czy dokument „{name}” dotarł</translation>
        </message>
        <message>
            <source>The list that comes from your broker is incomplete. Ask them whether they have the document.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Lista od brokera jest niepełna. Zapytaj go, czy ma ten dokument.</translation>
        </message>
        <message>
            <source>“{name}” does not seem to have arrived</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Wygląda na to, że dokument „{name}” nie dotarł</translation>
        </message>
        <message>
            <source>Send it again? Dossier asks you first because the settings for this broker say so.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Wysłać ponownie? Dossier najpierw o to pyta, bo tak stanowią ustawienia tego brokera.</translation>
        </message>
        <message>
            <source>Your broker already has a document that looks like “{name}”</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Broker ma już dokument, który wygląda jak „{name}”</translation>
        </message>
        <message>
            <source>Yours has not been sent yet. If it is the same document, there is no need to send it. If it is a different one, send it.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Twój nie został jeszcze wysłany. Jeśli to ten sam dokument, nie trzeba go wysyłać. Jeśli inny, wyślij go.</translation>
        </message>
        <message>
            <source>“{name}” was added on another computer</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Dokument „{name}” dodano na innym komputerze</translation>
        </message>
        <message>
            <source>That computer may still send it. If you send it from here as well, it could arrive twice. Send it only if the other computer will not.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>Tamten komputer może go jeszcze wysłać. Wysłany również stąd, mógłby dotrzeć dwa razy. Wyślij go tylko wtedy, gdy drugi komputer tego nie zrobi.</translation>
        </message>
        <message>
            <source>The list you see may be out of date. Check your internet connection, then refresh.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Widoczna lista może być nieaktualna. Sprawdź połączenie z internetem i odśwież listę.</translation>
        </message>
        <message>
            <source>You are not signed in yet. Check your internet connection, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Logowanie jeszcze się nie udało. Sprawdź połączenie z internetem i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Refresh in a minute: if the document is still in the list, delete it again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Odśwież listę za minutę: jeśli dokument nadal na niej jest, usuń go ponownie.</translation>
        </message>
        <message>
            <source>{host} did not provide the list of documents ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} nie podał listy dokumentów ({status})</translation>
        </message>
        <message>
            <source>{host} refused the sign-in ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} odmówił zalogowania ({status})</translation>
        </message>
        <message>
            <source>Your account is not allowed to see documents at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>To konto nie ma uprawnień do przeglądania dokumentów na {host}</translation>
        </message>
        <message>
            <source>{host} refused to delete the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} odmówił usunięcia dokumentu</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system. If it does not help, ask your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Przeczytaj komunikat z systemu brokera. Jeśli nie pomoże, zapytaj brokera.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then try to sign in again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>To nie Twój błąd. Poczekaj kilka minut i spróbuj zalogować się ponownie.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then refresh.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>To nie Twój błąd. Poczekaj kilka minut i odśwież listę.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes: if the document is still in the list, delete it again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>To nie Twój błąd. Poczekaj kilka minut: jeśli dokument nadal jest na liście, usuń go ponownie.</translation>
        </message>
        <message>
            <source>{host} has no list of documents at this address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} nie ma pod tym adresem listy dokumentów</translation>
        </message>
        <message>
            <source>Check your broker’s address, letter by letter, or ask your broker for the right one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sprawdź adres brokera litera po literze lub zapytaj brokera o właściwy.</translation>
        </message>
        <message>
            <source>{host} refused the request as too large ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} odrzucił żądanie jako zbyt duże ({status})</translation>
        </message>
        <message>
            <source>The problem is on your broker’s side. Please tell them.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Problem leży po stronie brokera. Prosimy go powiadomić.</translation>
        </message>
        <message>
            <source>For your safety Dossier stays at your broker’s address. Ask your broker for the right one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dla bezpieczeństwa Dossier pozostaje przy adresie brokera. Zapytaj brokera o właściwy adres.</translation>
        </message>
        <message>
            <source>To keep your sign-in safe, Dossier does not send it there. Ask your broker for the right address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Aby chronić dane logowania, Dossier ich tam nie wysyła. Zapytaj brokera o właściwy adres.</translation>
        </message>
        <message>
            <source>The sign-in page of a public network, such as a hotel’s, can cause this. If it keeps happening, tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Przyczyną może być strona logowania sieci publicznej, na przykład hotelowej. Jeśli problem się powtarza, powiadom brokera.</translation>
        </message>
        <message>
            <source>{host} cannot be reached</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Nie można połączyć się z {host}</translation>
        </message>
        <message>
            <source>Check the address and your internet connection, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sprawdź adres i połączenie z internetem, a potem spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The connection dropped before {host} confirmed</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Połączenie zostało przerwane, zanim serwer {host} potwierdził</translation>
        </message>
        <message>
            <source>It may have worked all the same. Refresh the list and look before you try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Mimo to mogło się udać. Przed kolejną próbą odśwież listę i sprawdź.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Utracono połączenie z {host}</translation>
        </message>
        <message>
            <source>{host} did not answer in time</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} nie odpowiedział na czas</translation>
        </message>
        <message>
            <source>Sending was interrupted</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Wysyłanie zostało przerwane</translation>
        </message>
        <message>
            <source>Dossier is checking if it arrived and continues by itself.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dossier sprawdza, czy dokument dotarł, i samo kontynuuje.</translation>
        </message>
        <message>
            <source>Your broker’s system is not responding properly right now ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>System brokera nie odpowiada teraz prawidłowo ({status})</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then refresh and try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>To nie Twój błąd. Poczekaj kilka minut, odśwież listę i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Dossier cannot read the answer from {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Nie można odczytać odpowiedzi serwera {host}</translation>
        </message>
        <message>
            <source>Check your broker’s address. If you use a public network, such as a hotel’s, open its sign-in page in a web browser first.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Sprawdź adres brokera. W sieci publicznej, na przykład hotelowej, otwórz najpierw jej stronę logowania w przeglądarce.</translation>
        </message>
        <message>
            <source>{host} sent a compressed answer that cannot be read ({coding})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} wysłał skompresowaną odpowiedź, której nie można odczytać ({coding})</translation>
        </message>
        <message>
            <source>A company’s filter may have changed it on the way. Try another network, or show this to your IT department or your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Mógł ją po drodze zmienić filtr firmowy. Spróbuj w innej sieci lub pokaż ten komunikat działowi IT albo brokerowi.</translation>
        </message>
        <message>
            <source>The answer from {host} contains an error message</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Odpowiedź serwera {host} zawiera komunikat o błędzie</translation>
        </message>
        <message>
            <source>You did nothing wrong. Dossier cannot be sure that this worked. Show the message to your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>To nie Twój błąd. Nie ma pewności, czy operacja się powiodła. Pokaż ten komunikat brokerowi.</translation>
        </message>
        <message>
            <source>Your broker’s list of documents is incomplete</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Lista dokumentów od brokera jest niepełna</translation>
        </message>
        <message>
            <source>Without the whole list Dossier cannot be sure what is new, so nothing was sent. It keeps trying by itself; if it keeps happening, tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Bez pełnej listy nie wiadomo na pewno, co jest nowe, więc nic nie wysłano. Dossier samo ponawia próby; jeśli problem się powtarza, powiadom brokera.</translation>
        </message>
        <message>
            <source>The list of documents from {host} is longer than Dossier can read</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Lista dokumentów z {host} jest za długa, aby Dossier mogło ją odczytać</translation>
        </message>
        <message>
            <source>Dossier reads up to 100,000 documents, and sends nothing without a whole list. Refreshing does not help: tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dossier odczytuje do 100 000 dokumentów i bez pełnej listy niczego nie wysyła. Odświeżanie nie pomoże: powiadom brokera.</translation>
        </message>
        <message>
            <source>{host} refused the request ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} odrzucił żądanie ({status})</translation>
        </message>
        <message>
            <source>Your sign-in at {host} has expired</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Logowanie na {host} wygasło</translation>
        </message>
        <message>
            <source>Sign in again to continue. Nothing is lost.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Aby kontynuować, zaloguj się ponownie. Nic nie przepadło.</translation>
        </message>
        <message>
            <source>This sign-in belongs to another account at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>To logowanie należy do innego konta na {host}</translation>
        </message>
        <message>
            <source>Documents waiting here are sent only from the account they were added with. To use another account, sign out first.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Czekające tu dokumenty są wysyłane tylko z konta, na którym je dodano. Aby użyć innego konta, najpierw się wyloguj.</translation>
        </message>
        <message>
            <source>Your account is not allowed to do this</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>To konto nie ma do tego uprawnień</translation>
        </message>
        <message>
            <source>Ask your broker to allow it for your account.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Poproś brokera o nadanie temu kontu uprawnień.</translation>
        </message>
        <message>
            <source>A firewall or filter on the way to {host} blocked this</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Zapora lub filtr na drodze do {host} zablokowały tę operację</translation>
        </message>
        <message>
            <source>A web page answered instead of your broker’s system. Try another network, or show this to your IT department or your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Zamiast systemu brokera odpowiedziała strona internetowa. Spróbuj w innej sieci lub pokaż ten komunikat działowi IT albo brokerowi.</translation>
        </message>
        <message>
            <source>{host} cannot find the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} nie może znaleźć dokumentu</translation>
        </message>
        <message>
            <source>It may have been removed: refresh the list. If this keeps happening, check your broker’s address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Być może go usunięto: odśwież listę. Jeśli problem się powtarza, sprawdź adres brokera.</translation>
        </message>
        <message>
            <source>{host} may already have this document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} może już mieć ten dokument</translation>
        </message>
        <message>
            <source>Refresh the list and check whether the document is already there.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Odśwież listę i sprawdź, czy dokument już na niej jest.</translation>
        </message>
        <message>
            <source>The file is too large for {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Plik jest za duży dla serwera {host}</translation>
        </message>
        <message>
            <source>Take the photo with a smaller size, or save it as a smaller PDF, and send that.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Zrób zdjęcie w mniejszym rozmiarze lub zapisz je jako mniejszy plik PDF i wyślij.</translation>
        </message>
        <message>
            <source>{host} refused the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} nie przyjął dokumentu</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system, correct what it says, then send the document again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Przeczytaj komunikat z systemu brokera, popraw to, co wskazuje, i wyślij dokument ponownie.</translation>
        </message>
        <message>
            <source>{host} did not delete the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} nie usunął dokumentu</translation>
        </message>
        <message>
            <source>It is still there. Read the message from your broker’s system, or ask your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dokument nadal tam jest. Przeczytaj komunikat z systemu brokera lub zapytaj brokera.</translation>
        </message>
        <message>
            <source>Your broker’s system does not accept this file</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>System brokera nie przyjmuje tego pliku</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system. Often a JPEG, PNG or PDF helps. If the file is fine, ask your broker which upload format to choose in the settings.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Przeczytaj komunikat z systemu brokera. Często pomaga plik JPEG, PNG lub PDF. Jeśli plik jest w porządku, zapytaj brokera, jaki format wysyłania wybrać w ustawieniach.</translation>
        </message>
        <message>
            <source>{host} is busy</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} jest zajęty</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Poczekaj {seconds} s i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>{host} points to another address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} wskazuje inny adres</translation>
        </message>
        <message>
            <source>To keep your documents safe, Dossier does not send them there. Ask your broker for the right address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Aby chronić dokumenty, Dossier ich tam nie wysyła. Zapytaj brokera o właściwy adres.</translation>
        </message>
        <message>
            <source>{host} points to {target}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} wskazuje {target}</translation>
        </message>
        <message>
            <source>{host} does not accept this access code</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} nie przyjmuje tego kodu dostępu</translation>
        </message>
        <message>
            <source>Paste the whole code again, or ask your broker for a new one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Wklej ponownie cały kod lub poproś brokera o nowy.</translation>
        </message>
        <message>
            <source>Your account is not allowed to send documents to {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>To konto nie ma uprawnień do wysyłania dokumentów na {host}</translation>
        </message>
        <message>
            <source>Your account is not allowed to delete this document at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>To konto nie ma uprawnień do usunięcia tego dokumentu z {host}</translation>
        </message>
        <message>
            <source>{host} does not accept documents at this address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Serwer {host} nie przyjmuje dokumentów pod tym adresem</translation>
        </message>
        <message>
            <source>Copy the whole code from your broker’s message and paste it again. It has no spaces.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Skopiuj cały kod z wiadomości od brokera i wklej go ponownie. Kod nie zawiera spacji.</translation>
        </message>
        <message>
            <source>This address cannot be used</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Nie można użyć tego adresu</translation>
        </message>
        <message>
            <source>{reason}</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>This does not look like an access code</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>To nie wygląda na kod dostępu</translation>
        </message>
        <message>
            <source>{host} did not accept the sign-in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Serwer {host} nie przyjął logowania</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system, then try again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Przeczytaj komunikat z systemu brokera i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Wrong email or password</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Błędny e-mail lub hasło</translation>
        </message>
        <message>
            <source>Check both, and the Caps Lock key, then try again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Sprawdź jedno i drugie oraz klawisz Caps Lock, a potem spróbuj ponownie.</translation>
        </message>
        <message>
            <source>That code is wrong or has expired</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Ten kod jest błędny lub wygasł</translation>
        </message>
        <message>
            <source>Enter the newest code. An app shows a new one every 30 seconds.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Wpisz najnowszy kod. Aplikacja pokazuje nowy co 30 sekund.</translation>
        </message>
        <message>
            <source>The sign-in took too long</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Logowanie trwało zbyt długo</translation>
        </message>
        <message>
            <source>Enter your password again and continue with a new code.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Wpisz ponownie hasło i użyj nowego kodu.</translation>
        </message>
        <message>
            <source>{host} shows a picture puzzle (captcha) at each sign-in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Serwer {host} przy każdym logowaniu pokazuje zagadkę obrazkową (captcha)</translation>
        </message>
        <message>
            <source>Only a web browser can show it. Get an access code on your broker’s website and paste it here.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Może ją pokazać tylko przeglądarka. Pobierz kod dostępu ze strony internetowej brokera i wklej go tutaj.</translation>
        </message>
        <message>
            <source>{host} does not offer signing in with email and password</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Serwer {host} nie umożliwia logowania e-mailem i hasłem</translation>
        </message>
        <message>
            <source>Ask your broker for an access code and paste it here.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Poproś brokera o kod dostępu i wklej go tutaj.</translation>
        </message>
        <message>
            <source>The sign-in at {host} could not be renewed just now</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Nie udało się teraz odnowić logowania na {host}</translation>
        </message>
        <message>
            <source>Wait a few minutes, then try again or sign in again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Poczekaj kilka minut, a potem spróbuj ponownie lub zaloguj się jeszcze raz.</translation>
        </message>
        <message>
            <source>Too many attempts to sign in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Zbyt wiele prób logowania</translation>
        </message>
        <message>
            <source>You can try again in {seconds} seconds.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>Można spróbować ponownie za {seconds} s.</translation>
        </message>
        <message>
            <source>Dossier cannot start: it cannot use “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Nie można uruchomić programu Dossier: nie może użyć „{path}”</translation>
        </message>
        <message>
            <source>Check that the disk is there and that you may write to it, then try again. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Sprawdź, czy dysk jest dostępny i czy można na nim zapisywać, a potem spróbuj ponownie. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” is a file, and a folder is needed in its place</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Nie można uruchomić programu Dossier: „{path}” to plik, a w tym miejscu potrzebny jest folder</translation>
        </message>
        <message>
            <source>Move or rename that file, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Przenieś ten plik lub zmień jego nazwę i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” is not a file, and one is needed in its place</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Nie można uruchomić programu Dossier: „{path}” nie jest plikiem, a w tym miejscu potrzebny jest plik</translation>
        </message>
        <message>
            <source>Move or rename it, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Przenieś ten element lub zmień jego nazwę i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” belongs to another user of this computer ({owner})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Nie można uruchomić programu Dossier: „{path}” należy do innego użytkownika tego komputera ({owner})</translation>
        </message>
        <message>
            <source>Dossier may once have been started as administrator. Ask whoever looks after your computer to make it yours again, or start Dossier with another folder: dossier --data-dir FOLDER.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Być może Dossier uruchomiono kiedyś jako administrator. Poproś osobę, która opiekuje się tym komputerem, o przywrócenie Ci własności albo uruchom Dossier z innym folderem: dossier --data-dir FOLDER.</translation>
        </message>
        <message>
            <source>Dossier cannot start: other users of this computer can change “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Nie można uruchomić programu Dossier: inni użytkownicy tego komputera mogą zmieniać „{path}”</translation>
        </message>
        <message>
            <source>Your documents would not be safe there. Make it writable for you alone, or start Dossier with a folder of your own: dossier --data-dir FOLDER.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dokumenty nie byłyby tam bezpieczne. Ogranicz prawo zapisu tylko do siebie albo uruchom Dossier z własnym folderem: dossier --data-dir FOLDER.</translation>
        </message>
        <message>
            <source>Dossier cannot start: it cannot write to “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Nie można uruchomić programu Dossier: nie może zapisywać w „{path}”</translation>
        </message>
        <message>
            <source>Dossier sends nothing that it cannot write down first. Make the folder writable, or start Dossier with another one: dossier --data-dir FOLDER. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier nie wysyła niczego, czego nie może najpierw zanotować. Nadaj prawo zapisu w folderze albo uruchom Dossier z innym: dossier --data-dir FOLDER. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot start: there is no space left for “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Nie można uruchomić programu Dossier: brak miejsca na „{path}”</translation>
        </message>
        <message>
            <source>Free some space on that disk, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Zwolnij miejsce na tym dysku i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Dossier cannot start: the disk with “{path}” has no file locks</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Nie można uruchomić programu Dossier: dysk z „{path}” nie obsługuje blokad plików</translation>
        </message>
        <message>
            <source>Without them, two running Dossiers could send a document twice. Start Dossier with a folder on a disk of this computer: dossier --data-dir FOLDER. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Bez nich dwa uruchomione programy Dossier mogłyby wysłać dokument dwa razy. Uruchom Dossier z folderem na dysku tego komputera: dossier --data-dir FOLDER. ({reason})</translation>
        </message>
        <message>
            <source>Dossier is already running with this data folder but does not respond</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier działa już z tym folderem danych, ale nie odpowiada</translation>
        </message>
        <message>
            <source>Wait a moment. If it still does not respond, restart the computer, then start Dossier again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Poczekaj chwilę. Jeśli nadal nie odpowiada, uruchom ponownie komputer, a potem Dossier.</translation>
        </message>
        <message>
            <source>Dossier cannot start: the resources folder is missing</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Nie można uruchomić programu Dossier: brakuje folderu zasobów</translation>
        </message>
        <message>
            <source>Install Dossier again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Zainstaluj Dossier ponownie.</translation>
        </message>
        <message>
            <source>Dossier cannot write its log: “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier nie może zapisywać dziennika: „{path}”</translation>
        </message>
        <message>
            <source>Everything else works. If support asks for a report, move that file away and restart Dossier first. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Wszystko inne działa. Jeśli pomoc techniczna poprosi o raport, najpierw przenieś ten plik i uruchom Dossier od nowa. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot save its settings: “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier nie może zapisać ustawień: „{path}”</translation>
        </message>
        <message>
            <source>You can continue, but what you change in the settings will be forgotten when you quit. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Można kontynuować, ale po zakończeniu programu zmiany w ustawieniach zostaną zapomniane. ({reason})</translation>
        </message>
        <message>
            <source>There is no space left on the disk with “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Brak miejsca na dysku z „{path}”</translation>
        </message>
        <message>
            <source>Dossier shows your documents, but keeps no log, saves no settings and sends nothing until some space is free.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier pokazuje dokumenty, ale dopóki nie będzie wolnego miejsca, nie prowadzi dziennika, nie zapisuje ustawień i niczego nie wysyła.</translation>
        </message>
        <message>
            <source>Dossier does not recognise everything in {path}</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier nie rozpoznaje wszystkiego w {path}</translation>
        </message>
        <message>
            <source>The unknown parts have no effect and are left as they are. Check the spelling of: {names}.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Nieznane elementy nie mają wpływu na działanie i pozostają bez zmian. Sprawdź pisownię: {names}.</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz JPEG</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz PNG</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>dokument PDF</translation>
        </message>
        <message>
            <source>a HEIC picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz HEIC</translation>
        </message>
        <message>
            <source>a WebP picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz WebP</translation>
        </message>
        <message>
            <source>a TIFF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz TIFF</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz GIF</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz BMP</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz AVIF</translation>
        </message>
        <message>
            <source>a Photoshop picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz programu Photoshop</translation>
        </message>
        <message>
            <source>a JPEG 2000 picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz JPEG 2000</translation>
        </message>
        <message>
            <source>a JPEG XL picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>obraz JPEG XL</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>rysunek SVG</translation>
        </message>
        <message>
            <source>a Word document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>dokument programu Word</translation>
        </message>
        <message>
            <source>an Excel table</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>arkusz programu Excel</translation>
        </message>
        <message>
            <source>a PowerPoint presentation</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>prezentacja programu PowerPoint</translation>
        </message>
        <message>
            <source>an office document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>dokument biurowy</translation>
        </message>
        <message>
            <source>a text document (RTF)</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>dokument tekstowy (RTF)</translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>strona internetowa</translation>
        </message>
        <message>
            <source>an email</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>wiadomość e-mail</translation>
        </message>
        <message>
            <source>a text file</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>plik tekstowy</translation>
        </message>
        <message>
            <source>a PostScript document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>dokument PostScript</translation>
        </message>
        <message>
            <source>a compressed folder</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>folder skompresowany</translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>film</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>nagranie dźwiękowe</translation>
        </message>
        <message>
            <source>a program</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>program</translation>
        </message>
        <message>
            <source>“{name}” was sent on {when}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Plik „{name}” już wysłano: {when}</translation>
        </message>
        <message>
            <source>You already sent this file. Send it again only if your broker asked you to.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Ten plik został już wysłany. Wyślij go ponownie tylko na prośbę brokera.</translation>
        </message>
        <message>
            <source>Your broker has already rejected “{name}”</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Broker odrzucił już plik „{name}”</translation>
        </message>
        <message>
            <source>Some programs show it in the wrong colours. Save it as an ordinary JPEG and choose that one, if you can.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Niektóre programy pokazują go w złych kolorach. Jeśli możesz, zapisz go jako zwykły plik JPEG i wybierz nowy plik.</translation>
        </message>
        <message>
            <source>“{name}” becomes so large when it is opened that most programs cannot show it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Plik „{name}” po otwarciu jest tak duży, że większość programów go nie pokaże</translation>
        </message>
        <message>
            <source>The date of issue of “{name}” could not be read</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Nie udało się odczytać daty wystawienia dokumentu „{name}”</translation>
        </message>
        <message>
            <source>The location can be removed from the file. The picture stays the same.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Lokalizację można usunąć z pliku. Obraz się nie zmieni.</translation>
        </message>
        <message>
            <source>The picture may be too large for your broker ({width} × {height})</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Obraz może być za duży dla brokera ({width} × {height})</translation>
        </message>
        <message>
            <source>The letters A to Z, digits and spaces are safe everywhere. Give the file another name and choose it again.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Wszędzie bezpieczne są litery od A do Z, cyfry i spacje. Nadaj plikowi inną nazwę i wybierz go ponownie.</translation>
        </message>
        <message>
            <source>Send one that is still valid. If you have none, ask your broker what else they accept.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Wyślij dokument, który jest jeszcze ważny. Jeśli takiego nie masz, zapytaj brokera, co można wysłać zamiast niego.</translation>
        </message>
        <message>
            <source>“{name}” looks like a picture that you sent on {when}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>„{name}” wygląda jak obraz, który już wysłano: {when}</translation>
        </message>
        <message>
            <source>If it is the same photo, there is no need to send it again.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Jeśli to to samo zdjęcie, nie trzeba go wysyłać ponownie.</translation>
        </message>
        <message>
            <source>“{name}” looks like a picture that your broker has rejected</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>„{name}” wygląda jak obraz odrzucony przez brokera</translation>
        </message>
        <message>
            <source>“{name}” is a link to a file in another folder: {target}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>„{name}” to łącze do pliku w innym folderze: {target}</translation>
        </message>
        <message>
            <source>The file it points to would be sent. Send it only if it is the one you mean.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Wysłany zostałby plik, na który wskazuje. Wyślij go tylko wtedy, gdy o niego chodzi.</translation>
        </message>
        <message>
            <source>“{name}” is named {ending}, but it is {kind}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>„{name}” ma rozszerzenie {ending}, ale to {kind}</translation>
        </message>
        <message>
            <source>Check that it is the right file. If it is, you can send it as it is.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Sprawdź, czy to właściwy plik. Jeśli tak, można go wysłać bez zmian.</translation>
        </message>
        <message>
            <source>Send it again</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Wyślij ponownie</translation>
        </message>
        <message>
            <source>Send {name} again</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Wyślij ponownie {name}</translation>
        </message>
        <message>
            <source>Send this file</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Wyślij ten plik</translation>
        </message>
        <message>
            <source>Send the file that {name} points to</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Wyślij plik, na który wskazuje {name}</translation>
        </message>
        <message>
            <source>Open it on this computer. If it opens, save it again as a JPEG or PDF and choose that one; if it does not, take the photo again or download the document once more.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Otwórz go na tym komputerze. Jeśli się otworzy, zapisz go ponownie jako JPEG lub PDF i wybierz nowy plik; jeśli nie, zrób zdjęcie jeszcze raz lub ponownie pobierz dokument.</translation>
        </message>
        <message>
            <source>“{name}” is {kind}, not a photo, scan or PDF</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}” to {kind}, a nie zdjęcie, skan lub PDF</translation>
        </message>
        <message>
            <source>Choose the photo or scan itself. A text can be printed or saved as a PDF, and that PDF can be sent.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Wybierz samo zdjęcie lub skan. Tekst można wydrukować do pliku PDF lub zapisać jako PDF i wysłać ten plik.</translation>
        </message>
        <message>
            <source>A part of “{name}” is missing</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Brakuje części pliku „{name}”</translation>
        </message>
        <message>
            <source>“{name}” opens only with a password, so your broker cannot read it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Plik „{name}” otwiera się tylko z hasłem, więc broker nie może go odczytać</translation>
        </message>
        <message>
            <source>Open it with the password, print it to a new PDF or save it without a password, and choose the new file.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Otwórz go, podając hasło, wydrukuj do nowego pliku PDF lub zapisz bez hasła i wybierz nowy plik.</translation>
        </message>
        <message>
            <source>“{name}” is {kind}, which your broker may not be able to open</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}” to {kind}; broker może mieć problem z otwarciem takiego pliku</translation>
        </message>
        <message>
            <source>Choose PDF or JPEG in the scanner's settings and scan it again, or open it in a picture viewer and save it as a JPEG.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Wybierz PDF lub JPEG w ustawieniach skanera i zeskanuj dokument ponownie albo otwórz plik w przeglądarce obrazów i zapisz go jako JPEG.</translation>
        </message>
        <message>
            <source>“{name}” is an iPhone photo (HEIC), which your broker may not be able to open</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}” to zdjęcie z iPhone’a (HEIC); broker może mieć problem z otwarciem takiego pliku</translation>
        </message>
        <message>
            <source>“{name}” is a moving picture</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}” to obraz animowany</translation>
        </message>
        <message>
            <source>Brokers want a recent one, at most {months} months old. Send the newest that you have.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Brokerzy chcą aktualnego dokumentu, sprzed najwyżej {months} mies. Wyślij najnowszy, jaki masz.</translation>
        </message>
        <message>
            <source>Check that it is the right file. If only some pages are asked for, save only those.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Sprawdź, czy to właściwy plik. Jeśli potrzebne są tylko niektóre strony, zapisz tylko te.</translation>
        </message>
        <message>
            <source>The same file is unlikely to be accepted. Take a new photo, or choose another file.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Ten sam plik raczej nie zostanie przyjęty. Zrób nowe zdjęcie lub wybierz inny plik.</translation>
        </message>
        <message>
            <source>Take a new photo: the same one is unlikely to be accepted, even at another size.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>Zrób nowe zdjęcie: to samo raczej nie zostanie przyjęte, nawet w innym rozmiarze.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened: it is damaged or not a document</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Nie można otworzyć pliku „{name}”: jest uszkodzony lub nie jest dokumentem</translation>
        </message>
        <message>
            <source>It was not copied or downloaded completely. Copy or download it once more, or take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Nie został skopiowany lub pobrany do końca. Skopiuj lub pobierz go ponownie albo zrób zdjęcie jeszcze raz.</translation>
        </message>
        <message>
            <source>“{name}” is protected in such a way that your broker cannot read it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Plik „{name}” jest zabezpieczony w taki sposób, że broker nie może go odczytać</translation>
        </message>
        <message>
            <source>If you can open it, print it to a new PDF and choose that one. If not, ask whoever made it for a copy without protection.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Jeśli możesz go otworzyć, wydrukuj go do nowego pliku PDF i wybierz ten plik. Jeśli nie, poproś osobę, która go utworzyła, o kopię bez zabezpieczeń.</translation>
        </message>
        <message>
            <source>Save it as a JPEG and choose that one. To take JPEG photos from now on: Settings, Camera, Formats, Most Compatible.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Zapisz je jako JPEG i wybierz nowy plik. Aby odtąd robić zdjęcia JPEG: Ustawienia, Aparat, Formaty, Najbardziej zgodny.</translation>
        </message>
        <message>
            <source>Your broker may see only its first picture. Choose an ordinary photo instead.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Broker może zobaczyć tylko pierwszy obraz. Wybierz zamiast niego zwykłe zdjęcie.</translation>
        </message>
        <message>
            <source>“{name}” has {pages} pages; the usual limit is {most}</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Liczba stron w pliku „{name}”: {pages}; zwykle najwyżej {most}</translation>
        </message>
        <message>
            <source>“{name}” is stored in a way that is made for printing or editing</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Plik „{name}” zapisano w sposób przeznaczony do druku lub edycji</translation>
        </message>
        <message>
            <source>Take the photo or scan it with a smaller size, then choose the new file.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Zrób zdjęcie lub skan w mniejszym rozmiarze i wybierz nowy plik.</translation>
        </message>
        <message>
            <source>“{name}” is a PDF that holds nothing but one picture</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>„{name}” to plik PDF, który zawiera tylko jeden obraz</translation>
        </message>
        <message>
            <source>For an ID, the photo itself is often preferred. Send it if you have it.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>W przypadku dokumentu tożsamości często lepsze jest samo zdjęcie. Wyślij je, jeśli je masz.</translation>
        </message>
        <message>
            <source>“{name}” opens so slowly that it was not checked to the end</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Plik „{name}” otwiera się tak wolno, że nie został sprawdzony do końca</translation>
        </message>
        <message>
            <source>You can send it. If it opens slowly for you too, print it to a new PDF or take a photo of it, and send that instead.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Możesz go wysłać. Jeśli u Ciebie też otwiera się wolno, wydrukuj go do nowego pliku PDF albo zrób mu zdjęcie i wyślij to zamiast niego.</translation>
        </message>
        <message>
            <source>“{name}” could not be checked to the end</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Pliku „{name}” nie udało się sprawdzić do końca</translation>
        </message>
        <message>
            <source>You can send it. Open it yourself first, and see that everything on it is there and easy to read.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>Możesz go wysłać. Najpierw otwórz go i sprawdź, czy wszystko na nim jest i czy dobrze się czyta.</translation>
        </message>
        <message>
            <source>“{name}” seems to be from {date}, which may be too old</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Dokument „{name}” jest chyba z {date} i może być za stary</translation>
        </message>
        <message>
            <source>Check that its date can be seen and is not too old. Your broker will look for it.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Sprawdź, czy data jest widoczna i nie jest zbyt odległa. Broker zwróci na nią uwagę.</translation>
        </message>
        <message>
            <source>“{name}” seems to be from {date}</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Dokument „{name}” jest chyba z {date}</translation>
        </message>
        <message>
            <source>Check that this is the date on the document.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>Sprawdź, czy taka data widnieje na dokumencie.</translation>
        </message>
        <message>
            <source>A part of the document is outside the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Część dokumentu jest poza obrazem</translation>
        </message>
        <message>
            <source>Take the photo again from a little further away, so that all four corners can be seen.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Zrób zdjęcie jeszcze raz z nieco większej odległości, tak aby było widać wszystkie cztery rogi.</translation>
        </message>
        <message>
            <source>The document fills only a small part of the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Dokument zajmuje tylko małą część obrazu</translation>
        </message>
        <message>
            <source>Move closer until the document fills most of the picture, with a little space around it.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Zbliż aparat, aż dokument wypełni większość obrazu, z niewielkim odstępem dookoła.</translation>
        </message>
        <message>
            <source>The document lies at an angle in the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Dokument leży na obrazie ukośnie</translation>
        </message>
        <message>
            <source>Take the photo again with the sides of the document in line with the sides of the picture.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Zrób zdjęcie jeszcze raz, tak aby krawędzie dokumentu były równoległe do krawędzi obrazu.</translation>
        </message>
        <message>
            <source>The photo was taken from the side, so the document looks distorted</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Zdjęcie zrobiono z boku, więc dokument wygląda na zniekształcony</translation>
        </message>
        <message>
            <source>Take it again with the camera straight above the document.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>Zrób je jeszcze raz, trzymając aparat dokładnie nad dokumentem.</translation>
        </message>
        <message>
            <source>The document lies sideways or upside down in the picture</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Dokument na obrazie leży bokiem lub do góry nogami</translation>
        </message>
        <message>
            <source>Turn the picture until the text can be read, or take the photo again that way.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Obróć obraz tak, aby dało się odczytać tekst, lub zrób tak zdjęcie jeszcze raz.</translation>
        </message>
        <message>
            <source>A finger covers a part of the document</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Palec zasłania część dokumentu</translation>
        </message>
        <message>
            <source>Lay the document down on a plain table, and take the photo again without touching it.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Połóż dokument na gładkim, jednolitym stole i zrób zdjęcie jeszcze raz, nie dotykając go.</translation>
        </message>
        <message>
            <source>Something lies on the document and covers a part of it</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Coś leży na dokumencie i zasłania jego część</translation>
        </message>
        <message>
            <source>Take away what lies on it, and take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>Zdejmij to, co na nim leży, i zrób zdjęcie jeszcze raz.</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Obraz jest nieostry</translation>
        </message>
        <message>
            <source>Lay the document down, hold the camera still with both hands, tap the document on its screen, and try again.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Połóż dokument, trzymaj aparat nieruchomo obiema rękami, dotknij dokumentu na ekranie aparatu i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The picture is too dark</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Obraz jest za ciemny</translation>
        </message>
        <message>
            <source>Take it again near a window or with the light on.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Zrób zdjęcie jeszcze raz przy oknie lub przy włączonym świetle.</translation>
        </message>
        <message>
            <source>The picture is too bright: parts of the document are washed out</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Obraz jest za jasny: części dokumentu są prześwietlone</translation>
        </message>
        <message>
            <source>Take it again away from direct light and without the flash.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Zrób zdjęcie jeszcze raz z dala od bezpośredniego światła i bez lampy błyskowej.</translation>
        </message>
        <message>
            <source>A light is reflected in the document and hides a part of it</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>W dokumencie odbija się światło i zasłania jego część</translation>
        </message>
        <message>
            <source>Turn off the flash, move until the bright spot is gone, and take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Wyłącz lampę błyskową, zmień pozycję, aż jasna plama zniknie, i zrób zdjęcie jeszcze raz.</translation>
        </message>
        <message>
            <source>The picture is pale: the print hardly stands out from the paper</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Obraz jest blady: druk ledwo odróżnia się od papieru</translation>
        </message>
        <message>
            <source>Wipe the lens, and take the photo again in even light.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Przetrzyj obiektyw i zrób zdjęcie jeszcze raz w równomiernym świetle.</translation>
        </message>
        <message>
            <source>This looks like a screenshot</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>To wygląda na zrzut ekranu</translation>
        </message>
        <message>
            <source>Brokers often refuse screenshots. Choose the photo itself, or take a new one.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Brokerzy często odrzucają zrzuty ekranu. Wybierz samo zdjęcie lub zrób nowe.</translation>
        </message>
        <message>
            <source>The picture is too small to read the document well ({width} × {height})</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Obraz jest za mały, aby dobrze odczytać dokument ({width} × {height})</translation>
        </message>
        <message>
            <source>Choose the original photo, not one from a message. Its shorter side should measure at least {least}.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Wybierz oryginalne zdjęcie, a nie przesłane w wiadomości. Jego krótszy bok powinien mieć co najmniej {least}.</translation>
        </message>
        <message>
            <source>The picture is black and white</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Obraz jest czarno-biały</translation>
        </message>
        <message>
            <source>Take or scan it again in colour. Brokers often refuse copies in black and white.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Zrób zdjęcie lub skan jeszcze raz w kolorze. Brokerzy często odrzucają kopie czarno-białe.</translation>
        </message>
        <message>
            <source>The picture has lost much of its detail because its file was made smaller</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Obraz stracił wiele szczegółów, bo plik został zmniejszony</translation>
        </message>
        <message>
            <source>Choose the original photo, not one from a message.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Wybierz oryginalne zdjęcie, a nie przesłane w wiadomości.</translation>
        </message>
        <message>
            <source>The picture was saved with {editor}, a program for editing pictures</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Obraz zapisano w programie do edycji obrazów: {editor}</translation>
        </message>
        <message>
            <source>Brokers often refuse edited pictures. Choose the photo as your camera took it.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>Brokerzy często odrzucają obrazy po edycji. Wybierz zdjęcie prosto z aparatu.</translation>
        </message>
        <message>
            <source>This looks like a photo of a screen</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>To wygląda na zdjęcie ekranu</translation>
        </message>
        <message>
            <source>Brokers often refuse those. Take a photo of the document itself.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Brokerzy często odrzucają takie zdjęcia. Zrób zdjęcie samego dokumentu.</translation>
        </message>
        <message>
            <source>The picture was made larger, which gives it no more detail</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Obraz został powiększony, co nie dodaje mu szczegółów</translation>
        </message>
        <message>
            <source>Choose the original photo, or take a new one closer to the document.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Wybierz oryginalne zdjęcie lub zrób nowe, bliżej dokumentu.</translation>
        </message>
        <message>
            <source>The photo says where it was taken</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>Zdjęcie zawiera lokalizację, w której je zrobiono</translation>
        </message>
        <message>
            <source>“{name}” is {kind}; for this document it should be {formats}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>„{name}” to {kind}; oczekiwany format tego dokumentu: {formats}</translation>
        </message>
        <message>
            <source>Choose the same document in that form if you have it. If not, take a photo of it, or scan or save it that way.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Wybierz ten sam dokument w takim formacie, jeśli go masz. Jeśli nie, zrób mu zdjęcie albo zeskanuj go lub zapisz w tym formacie.</translation>
        </message>
        <message>
            <source>“{name}” is a large file: {size}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Plik „{name}” jest duży: {size}</translation>
        </message>
        <message>
            <source>Your broker may take at most {limit}. Take the photo with a smaller size, or save it as a smaller PDF.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Broker może przyjmować najwyżej {limit}. Zrób zdjęcie w mniejszym rozmiarze lub zapisz je jako mniejszy plik PDF.</translation>
        </message>
        <message>
            <source>“{name}” is a small file for a photo: {size}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Plik „{name}” jest mały jak na zdjęcie: {size}</translation>
        </message>
        <message>
            <source>Details may be missing, and your broker may ask for at least {limit}. Choose the original photo, not one from a message.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Może brakować szczegółów, a broker może wymagać co najmniej {limit}. Wybierz oryginalne zdjęcie, a nie przesłane w wiadomości.</translation>
        </message>
        <message>
            <source>Take or scan it again with a smaller size. Its longer side may measure at most {most}.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Zrób zdjęcie lub skan jeszcze raz w mniejszym rozmiarze. Dłuższy bok może mieć najwyżej {most}.</translation>
        </message>
        <message>
            <source>The name of “{name}” is long: {length} characters</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Nazwa pliku „{name}” jest długa (liczba znaków: {length})</translation>
        </message>
        <message>
            <source>At most {most} are safe everywhere. Give the file a shorter name and choose it again.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Wszędzie bezpieczna jest nazwa mająca do {most} znaków. Nadaj plikowi krótszą nazwę i wybierz go ponownie.</translation>
        </message>
        <message>
            <source>The name of “{name}” has characters that some systems cannot show: {characters}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>W nazwie pliku „{name}” są znaki, których niektóre systemy nie pokażą: {characters}</translation>
        </message>
        <message>
            <source>“{name}” may show one side only, and your broker wants front and back</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>„{name}” może pokazywać tylko jedną stronę, a broker chce przodu i tyłu</translation>
        </message>
        <message>
            <source>Add the other side too, or choose a file that has both.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>Dodaj też drugą stronę lub wybierz plik, który zawiera obie.</translation>
        </message>
        <message>
            <source>Front and back are the same picture</source>
            <extracomment>desktop_app/domain/findings_of/sides.py</extracomment>
            <translation>Przód i tył to ten sam obraz</translation>
        </message>
        <message>
            <source>Choose a photo of the other side in place of one of them.</source>
            <extracomment>desktop_app/domain/findings_of/sides.py</extracomment>
            <translation>Zamiast jednego z nich wybierz zdjęcie drugiej strony.</translation>
        </message>
        <message>
            <source>a passport</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>paszport</translation>
        </message>
        <message>
            <source>an ID card</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>dowód osobisty</translation>
        </message>
        <message>
            <source>a visa</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>wiza</translation>
        </message>
        <message>
            <source>The lines with the &lt; signs in “{name}” could not be read</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Nie udało się odczytać wierszy ze znakami &lt; w pliku „{name}”</translation>
        </message>
        <message>
            <source>Your broker reads them too. Take the photo again in good light, with these lines sharp, in full and without reflections.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Broker też je odczytuje. Zrób zdjęcie jeszcze raz w dobrym świetle, tak aby te wiersze były ostre, widoczne w całości i bez odblasków.</translation>
        </message>
        <message>
            <source>The document in “{name}” expired on {date}</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Dokument w pliku „{name}” stracił ważność {date}</translation>
        </message>
        <message>
            <source>The document in “{name}” is valid only until {date}</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Dokument w pliku „{name}” jest ważny tylko do {date}</translation>
        </message>
        <message>
            <source>Many brokers want one that is valid for longer. If you have a newer one, send that.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Wielu brokerów chce dokumentu o dłuższej ważności. Jeśli masz nowszy, wyślij go.</translation>
        </message>
        <message>
            <source>“{name}” looks like {kind}, but you chose “{type}” for it</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>„{name}” wygląda jak {kind}, ale wybrany typ to „{type}”</translation>
        </message>
        <message>
            <source>Choose the document type that fits, or choose another file.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Wybierz pasujący typ dokumentu lub inny plik.</translation>
        </message>
        <message>
            <source>“{name}” shows no lines with &lt; signs</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>W pliku „{name}” nie widać wierszy ze znakami &lt;</translation>
        </message>
        <message>
            <source>A passport has them below the photo, most ID cards have them on the back. If yours has them, make sure that they are in the picture.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>W paszporcie są pod zdjęciem, w większości dowodów osobistych z tyłu. Jeśli Twój dokument je ma, upewnij się, że są na zdjęciu.</translation>
        </message>
        <message>
            <source>“{name}” seems to show the back of the card, but you chose “{type}” for it</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>„{name}” pokazuje chyba tył karty, ale wybrany typ to „{type}”</translation>
        </message>
        <message>
            <source>The side with the photo is the front. Choose the document type that fits, or choose the file with the front.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>Strona ze zdjęciem to przód. Wybierz pasujący typ dokumentu lub plik z przodem.</translation>
        </message>
        <message>
            <source>This is more than a code, and no access code was found in it. Paste only the code itself.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>To więcej niż kod i nie znaleziono w tym kodu dostępu. Wklej tylko sam kod.</translation>
        </message>
        <message>
            <source>It has spaces or line breaks in it. Paste the code alone, on one line.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>Zawiera spacje lub podziały wiersza. Wklej sam kod, w jednym wierszu.</translation>
        </message>
        <message>
            <source>It has characters that no access code has, such as “…” where a part was left out. Copy it again where it is shown in full.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>Zawiera znaki, których nie ma w kodach dostępu, na przykład „…” w miejscu pominiętej części. Skopiuj kod ponownie tam, gdzie widać go w całości.</translation>
        </message>
        <message>
            <source>Enter the address that your broker gave you, for example https://my.broker.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Wpisz adres podany przez brokera, na przykład https://my.broker.example</translation>
        </message>
        <message>
            <source>It contains an @ sign, as an email address does. Enter only your broker’s web address.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Zawiera znak @, jak adres e-mail. Wpisz tylko adres internetowy brokera.</translation>
        </message>
        <message>
            <source>It must begin with https://</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Musi zaczynać się od https://</translation>
        </message>
        <message>
            <source>http:// would send your documents unprotected. Use https://</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Przez http:// dokumenty zostałyby wysłane bez ochrony. Użyj https://</translation>
        </message>
        <message>
            <source>This is not a web address. One looks like https://my.broker.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>To nie jest adres internetowy. Taki adres wygląda tak: https://my.broker.example</translation>
        </message>
        <message>
            <source>The address contains letters from different alphabets, which can be used to imitate another address. Ask your broker for the address and enter it yourself.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Adres zawiera litery z różnych alfabetów, co pozwala podszyć się pod inny adres. Zapytaj brokera o adres i wpisz go ręcznie.</translation>
        </message>
        <message>
            <source>Enter only the proxy’s name, for example proxy.company.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Wpisz tylko nazwę serwera proxy, na przykład proxy.company.example</translation>
        </message>
        <message>
            <source>Leave out the question mark or # and everything after it.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>Pomiń znak zapytania lub # i wszystko, co po nim następuje.</translation>
        </message>
        <message>
            <source>It is not there.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Nie ma go tam.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Nie można go odczytać.</translation>
        </message>
        <message>
            <source>It is too large.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Jest za duży.</translation>
        </message>
        <message>
            <source>It contains a private key.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Zawiera klucz prywatny.</translation>
        </message>
        <message>
            <source>It contains no certificate.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Nie zawiera certyfikatu.</translation>
        </message>
        <message>
            <source>A certificate in it is damaged.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Zawiera uszkodzony certyfikat.</translation>
        </message>
        <message>
            <source>Its name contains invisible characters or is too long.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>Jego nazwa zawiera niewidoczne znaki lub jest za długa.</translation>
        </message>
        <message>
            <source>The drive does not answer.</source>
            <extracomment>desktop_app/storage/file_access.py</extracomment>
            <translation>Dysk nie odpowiada.</translation>
        </message>
        <message>
            <source>the whole file</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>cały plik</translation>
        </message>
        <message>
            <source>it is too large</source>
            <extracomment>desktop_app/storage/profiles/exchange.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>jest za duży</translation>
        </message>
        <message>
            <source>it is not a file</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>to nie jest plik</translation>
        </message>
        <message>
            <source>it has no [[servers]] with an address</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>brak w nim [[servers]] z adresem</translation>
        </message>
        <message>
            <source>there are more than 100</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>jest ich więcej niż 100</translation>
        </message>
        <message>
            <source>the same address is used twice</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>ten sam adres występuje dwa razy</translation>
        </message>
        <message>
            <source>it contains no usable certificates (PEM)</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>brak nadających się do użycia certyfikatów (PEM)</translation>
        </message>
        <message>
            <source>it must be multipart, json-base64, json-data-uri or json-path</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>musi to być multipart, json-base64, json-data-uri lub json-path</translation>
        </message>
        <message>
            <source>it must be a number of megabytes above zero</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>musi to być liczba megabajtów większa od zera</translation>
        </message>
        <message>
            <source>it must be a number of seconds, at most a day</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>musi to być liczba sekund, najwyżej jedna doba</translation>
        </message>
        <message>
            <source>it must be true or false</source>
            <extracomment>desktop_app/storage/profiles/fields.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być true lub false</translation>
        </message>
        <message>
            <source>it must be a list of tables, each with a number of at most 18 digits as id and a caption</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>musi to być lista tabel, każda z liczbą o najwyżej 18 cyfrach jako id i z caption</translation>
        </message>
        <message>
            <source>there are more than 500; the first 500 are used</source>
            <extracomment>desktop_app/storage/profiles/fields.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>jest ich więcej niż 500; używanych jest pierwszych 500</translation>
        </message>
        <message>
            <source>two types have the same number; the first is used</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>dwa typy mają ten sam numer; używany jest pierwszy</translation>
        </message>
        <message>
            <source>it must be the path of a file, in quotes</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>musi to być ścieżka pliku w cudzysłowie</translation>
        </message>
        <message>
            <source>it must be “system”, “none” or a table with host and port, and “http”, “socks5” or “socks5h” as scheme</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>musi to być „system”, „none” lub tabela z host i port oraz „http”, „socks5” lub „socks5h” jako scheme</translation>
        </message>
        <message>
            <source>it must be email or token</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>musi to być email lub token</translation>
        </message>
        <message>
            <source>it must be a short text in quotes</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>musi to być krótki tekst w cudzysłowie</translation>
        </message>
        <message>
            <source>it must be a table of rules</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być tabela reguł</translation>
        </message>
        <message>
            <source>there is no such rule</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>nie ma takiej reguły</translation>
        </message>
        <message>
            <source>it must be a list of some of “jpeg”, “png”, “pdf”, “heic”, “webp” and “tiff”</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być lista złożona z wartości „jpeg”, „png”, „pdf”, „heic”, „webp” i „tiff” (nie muszą być wszystkie)</translation>
        </message>
        <message>
            <source>it must be a number of kilobytes, at most 1,048,576</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być liczba kilobajtów, najwyżej 1 048 576</translation>
        </message>
        <message>
            <source>it must be a number of megabytes above zero, at most 1,048,576</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być liczba megabajtów większa od zera, najwyżej 1 048 576</translation>
        </message>
        <message>
            <source>it must be a whole number of pixels, at most 100,000</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być całkowita liczba pikseli, najwyżej 100 000</translation>
        </message>
        <message>
            <source>it must be a whole number of pages from 1 to 1000</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być całkowita liczba stron od 1 do 1000</translation>
        </message>
        <message>
            <source>it must be a whole number of characters from 1 to 255</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być całkowita liczba znaków od 1 do 255</translation>
        </message>
        <message>
            <source>it must be a whole number of months, at most 120</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być całkowita liczba miesięcy, najwyżej 120</translation>
        </message>
        <message>
            <source>it must be a list of some of “formats”, “size”, “pixels”, “colour”, “pages”, “name”, “validity”, “statement_age” and “both_sides”</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być lista złożona z wartości „formats”, „size”, „pixels”, „colour”, „pages”, „name”, „validity”, „statement_age” i „both_sides” (nie muszą być wszystkie)</translation>
        </message>
        <message>
            <source>it must be the number of a document type, in quotes if need be</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>musi to być numer typu dokumentu, w razie potrzeby w cudzysłowie</translation>
        </message>
        <message>
            <source>the least is more than the most</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>najmniejsza wartość jest większa od największej</translation>
        </message>
        <message>
            <source>there must be an address in quotes</source>
            <extracomment>desktop_app/storage/profiles/toml.py</extracomment>
            <translation>musi tu być adres w cudzysłowie</translation>
        </message>
        <message>
            <source>each server begins with [[servers]], in two pairs of brackets</source>
            <extracomment>desktop_app/storage/settings.py</extracomment>
            <translation>każdy serwer zaczyna się od [[servers]], w dwóch parach nawiasów</translation>
        </message>
        <message>
            <source>there is already another file with this name</source>
            <extracomment>desktop_app/storage/support/report.py</extracomment>
            <translation>istnieje już inny plik o tej nazwie</translation>
        </message>
        <message>
            <source>it has brackets in brackets, more than 16 deep</source>
            <extracomment>desktop_app/storage/toml_bounds.py</extracomment>
            <translation>nawiasy są zagnieżdżone na więcej niż 16 poziomach</translation>
        </message>
        <message>
            <source>it has far more entries than settings have</source>
            <extracomment>desktop_app/storage/toml_bounds.py</extracomment>
            <translation>ma znacznie więcej wpisów niż zwykłe ustawienia</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>Already on its way, not added again: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Już w drodze, nie dodano ponownie: {names}</translation>
        </message>
        <message>
            <source>These files are inside another program, such as an email. Save them in a folder first, then drag them here from that folder.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Te pliki są w innym programie, na przykład w wiadomości e-mail. Najpierw zapisz je w folderze, a potem przeciągnij je stamtąd tutaj.</translation>
        </message>
        <message>
            <source>There is no file in the clipboard. Copy a file first, then paste it here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>W schowku nie ma pliku. Najpierw skopiuj plik, a potem wklej go tutaj.</translation>
        </message>
        <message numerus="yes">
            <source>Drop here to add %n file(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Upuść tutaj, aby dodać %n plik</numerusform>
                <numerusform>Upuść tutaj, aby dodać %n pliki</numerusform>
                <numerusform>Upuść tutaj, aby dodać %n plików</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop here to add this picture</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Upuść tutaj, aby dodać ten obraz</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wklejony obraz</translation>
        </message>
        <message>
            <source>The picture could not be added: {reason}. Save it as a file first, then add that file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nie udało się dodać obrazu: {reason}. Najpierw zapisz go jako plik, a potem dodaj ten plik.</translation>
        </message>
        <message>
            <source>Links to websites are not added: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Linki do stron internetowych nie są dodawane: {names}</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Dodawanie folderu</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is a folder with %n file(s) that may be documents. Add them?</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>„{name}” to folder, w którym jest %n plik, który może być dokumentem. Dodać go?</numerusform>
                <numerusform>„{name}” to folder, w którym są %n pliki, które mogą być dokumentami. Dodać je?</numerusform>
                <numerusform>„{name}” to folder, w którym jest %n plików, które mogą być dokumentami. Dodać je?</numerusform>
            </translation>
        </message>
        <message>
            <source>Add them</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pomiń</translation>
        </message>
        <message>
            <source>There is more in this folder than can be added at once.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>W tym folderze jest więcej, niż można dodać naraz.</translation>
        </message>
        <message>
            <source>There is no photo, scan or PDF in the folder “{name}”.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>W folderze „{name}” nie ma żadnego zdjęcia, skanu ani pliku PDF.</translation>
        </message>
        <message>
            <source>Left out, because they are neither pictures nor PDF: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pominięto, bo to ani obrazy, ani PDF: {names}</translation>
        </message>
        <message>
            <source>Not checked</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nie sprawdzono</translation>
        </message>
        <message>
            <source>Skip the check</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pomiń sprawdzanie</translation>
        </message>
        <message>
            <source>Remove the location…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Usuń lokalizację…</translation>
        </message>
        <message>
            <source>The picture itself stays exactly as it is. Only the location is removed.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Sam obraz pozostaje dokładnie taki sam. Usuwana jest tylko lokalizacja.</translation>
        </message>
        <message>
            <source>Both pictures are kept exactly as they are. Some brokers want each side in a separate file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Oba obrazy pozostają dokładnie takie same. Niektórzy brokerzy chcą każdej strony w osobnym pliku.</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Swap front and back</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zamień przód z tyłem</translation>
        </message>
        <message>
            <source>Front side</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Przód</translation>
        </message>
        <message>
            <source>Back side</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Tył</translation>
        </message>
        <message>
            <source>Both sides</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Obie strony</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Brakuje jednej strony</translation>
        </message>
        <message>
            <source>The front of “{caption}” is missing.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>„{caption}”: brakuje przodu.</translation>
        </message>
        <message>
            <source>The back of “{caption}” is missing.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>„{caption}”: brakuje tyłu.</translation>
        </message>
        <message>
            <source>Brokers usually need both sides.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Brokerzy zwykle potrzebują obu stron.</translation>
        </message>
        <message>
            <source>Send without it</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wyślij bez niej</translation>
        </message>
        <message>
            <source>Choose the other side…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wybierz drugą stronę…</translation>
        </message>
        <message>
            <source>Add documents</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/window/texts.py</extracomment>
            <translation>Dodaj dokumenty</translation>
        </message>
        <message>
            <source>Replace “{name}”</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zastąp „{name}”</translation>
        </message>
        <message>
            <source>Sent in the place of “{name}”:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wysyłane zamiast „{name}”:</translation>
        </message>
        <message>
            <source>Delete the old document when the new one has arrived</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Usuń stary dokument, gdy dotrze nowy</translation>
        </message>
        <message>
            <source>Choose what each file shows, then send. Dossier does not change your files.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wybierz, co przedstawia każdy plik, i wyślij. Dossier nie zmienia plików.</translation>
        </message>
        <message>
            <source>The other files are being sent. These are still being read:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pozostałe pliki są wysyłane. Te są jeszcze odczytywane:</translation>
        </message>
        <message>
            <source>The other files are being sent. These need your attention:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pozostałe pliki są wysyłane. Te wymagają uwagi:</translation>
        </message>
        <message>
            <source>Files to send</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pliki do wysłania</translation>
        </message>
        <message>
            <source>Choose more files…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wybierz więcej plików…</translation>
        </message>
        <message>
            <source>File on the server…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Plik na serwerze…</translation>
        </message>
        <message>
            <source>File on the server</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Plik na serwerze</translation>
        </message>
        <message>
            <source>Path of the document on your broker's server:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ścieżka dokumentu na serwerze brokera:</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Usuń {name}</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wyślij</translation>
        </message>
        <message numerus="yes">
            <source>Send %n document(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Wyślij %n dokument</numerusform>
                <numerusform>Wyślij %n dokumenty</numerusform>
                <numerusform>Wyślij %n dokumentów</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nic jeszcze nie wysłano</translation>
        </message>
        <message numerus="yes">
            <source>Close without sending %n document(s)? Your files stay where they are.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Zamknąć bez wysyłania %n dokumentu? Plik pozostanie na swoim miejscu.</numerusform>
                <numerusform>Zamknąć bez wysyłania %n dokumentów? Pliki pozostaną na swoim miejscu.</numerusform>
                <numerusform>Zamknąć bez wysyłania %n dokumentów? Pliki pozostaną na swoim miejscu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close without sending</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zamknij bez wysyłania</translation>
        </message>
        <message>
            <source>Go back</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wróć</translation>
        </message>
        <message>
            <source>Choose the type</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wybierz typ</translation>
        </message>
        <message>
            <source>Type of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Typ: {name}</translation>
        </message>
        <message>
            <source>Other…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Inny…</translation>
        </message>
        <message>
            <source>Another type for {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Inny typ: {name}</translation>
        </message>
        <message>
            <source>Enter the number of a type that is not in the list</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wpisz numer typu, którego nie ma na liście</translation>
        </message>
        <message>
            <source>Another type</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Inny typ</translation>
        </message>
        <message>
            <source>Your broker does not list the type here? Ask them for the type number, and enter it here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nie ma tu potrzebnego typu? Zapytaj brokera o numer typu i wpisz go tutaj.</translation>
        </message>
        <message>
            <source>Choose what this file shows.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wybierz, co przedstawia ten plik.</translation>
        </message>
        <message>
            <source>Your broker does not list its document types here. Ask them for the type number, or for a file to import.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Broker nie podaje tu swoich typów dokumentów. Poproś go o numer typu lub o plik do zaimportowania.</translation>
        </message>
        <message>
            <source>Enter a type number…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wpisz numer typu…</translation>
        </message>
        <message>
            <source>Import your broker's file…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Importuj plik brokera…</translation>
        </message>
        <message>
            <source>There are no document types for {host} in this file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>W tym pliku nie ma typów dokumentów dla {host}.</translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Sprawdzanie pliku…</translation>
        </message>
        <message>
            <source>Still being read. You can send the others meanwhile.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Trwa odczyt. Pozostałe można w tym czasie wysłać.</translation>
        </message>
        <message>
            <source>Try again: {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Spróbuj ponownie: {name}</translation>
        </message>
        <message>
            <source>On your broker's server; Dossier cannot check it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Na serwerze brokera; Dossier nie może go sprawdzić.</translation>
        </message>
        <message>
            <source>Photo (JPEG)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zdjęcie (JPEG)</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Obraz (PNG)</translation>
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
            <translation>Zdjęcie (HEIC)</translation>
        </message>
        <message>
            <source>Picture (WebP). Not every broker accepts these.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Obraz (WebP). Nie każdy broker przyjmuje takie pliki.</translation>
        </message>
        <message>
            <source>Neither a photo nor a PDF. Your broker may not accept it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>To ani zdjęcie, ani PDF. Broker może tego nie przyjąć.</translation>
        </message>
        <message>
            <source>Show {name} large</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pokaż w powiększeniu: {name}</translation>
        </message>
        <message>
            <source>Click to see it large</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Kliknij, aby zobaczyć w powiększeniu</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wybierz inny…</translation>
        </message>
        <message>
            <source>Choose another file instead of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wybierz inny plik zamiast {name}</translation>
        </message>
        <message>
            <source>“{name}” is in the list already.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Plik „{name}” jest już na liście.</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wyślij mimo to</translation>
        </message>
        <message>
            <source>Send {name} anyway</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wyślij mimo to: {name}</translation>
        </message>
        <message>
            <source>Will be sent as it is</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zostanie wysłany bez zmian</translation>
        </message>
        <message>
            <source>It will be sent as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zostanie wysłany bez zmian.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Jeszcze %n</numerusform>
                <numerusform>Jeszcze %n</numerusform>
                <numerusform>Jeszcze %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more about {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Jeszcze %n uwaga o pliku {name}</numerusform>
                <numerusform>Jeszcze %n uwagi o pliku {name}</numerusform>
                <numerusform>Jeszcze %n uwag o pliku {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show less</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pokaż mniej</translation>
        </message>
        <message>
            <source>Show less about {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pokaż mniej o pliku {name}</translation>
        </message>
        <message numerus="yes">
            <source>Looking at {place} of %n file(s)…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>Sprawdzanie pliku: {place} z %n…</numerusform>
                <numerusform>Sprawdzanie plików: {place} z %n…</numerusform>
                <numerusform>Sprawdzanie plików: {place} z %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending starts by itself after that.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Potem wysyłanie zacznie się samo.</translation>
        </message>
        <message>
            <source>Send without looking for what could be refused</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wyślij bez sprawdzania, co może zostać odrzucone</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will not be sent: see the reason in the list.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n plik nie zostanie wysłany: przyczyna jest podana na liście.</numerusform>
                <numerusform>%n pliki nie zostaną wysłane: przyczyny są podane na liście.</numerusform>
                <numerusform>%n plików nie zostanie wysłanych: przyczyny są podane na liście.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) may be refused. Have a look, or press Send again to send everything as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n plik może zostać odrzucony. Sprawdź go lub naciśnij ponownie „Wyślij”, aby wysłać wszystko bez zmian.</numerusform>
                <numerusform>%n pliki mogą zostać odrzucone. Sprawdź je lub naciśnij ponownie „Wyślij”, aby wysłać wszystko bez zmian.</numerusform>
                <numerusform>%n plików może zostać odrzuconych. Sprawdź je lub naciśnij ponownie „Wyślij”, aby wysłać wszystko bez zmian.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change it…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zmień…</translation>
        </message>
        <message>
            <source>{change} {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{change} ({name})</translation>
        </message>
        <message>
            <source>Make it a JPEG…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zamień na JPEG…</translation>
        </message>
        <message>
            <source>Make it smaller…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zmniejsz…</translation>
        </message>
        <message>
            <source>Turn it…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Obróć…</translation>
        </message>
        <message>
            <source>Both sides in one PDF…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Obie strony w jednym PDF…</translation>
        </message>
        <message>
            <source>A changed copy of “{name}”</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zmieniona kopia pliku „{name}”</translation>
        </message>
        <message>
            <source>Your own file stays as it is. The copy is sent in its place if you want it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Twój plik pozostanie bez zmian. Jeśli chcesz, zamiast niego zostanie wysłana kopia.</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Przed</translation>
        </message>
        <message>
            <source>After</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Po</translation>
        </message>
        <message>
            <source>{side}: picture of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{side}: obraz pliku {name}</translation>
        </message>
        <message>
            <source>No picture to show</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Brak obrazu do pokazania</translation>
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
                <numerusform>{size} · %n strona</numerusform>
                <numerusform>{size} · %n strony</numerusform>
                <numerusform>{size} · %n stron</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the copy…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Tworzenie kopii…</translation>
        </message>
        <message>
            <source>Use the changed copy</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Użyj zmienionej kopii</translation>
        </message>
        <message>
            <source>Keep the original</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zachowaj oryginał</translation>
        </message>
        <message>
            <source>Nothing is lost by this.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nic przy tym nie zginie.</translation>
        </message>
        <message>
            <source>It looks the same, and every program can open it. Where it was taken is not in the copy.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Wygląda tak samo i otworzy ją każdy program. Kopia nie zawiera lokalizacji zdjęcia.</translation>
        </message>
        <message>
            <source>It is as large as before, but stored less finely. Check that the small print can still be read.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ma takie same wymiary, ale zapisano ją mniej dokładnie. Sprawdź, czy drobny druk nadal da się odczytać.</translation>
        </message>
        <message>
            <source>It shows less detail than before. Check that the small print can still be read.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Pokazuje mniej szczegółów niż przedtem. Sprawdź, czy drobny druk nadal da się odczytać.</translation>
        </message>
        <message>
            <source>It was turned and stored again. You will see no other difference.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Obraz obrócono i zapisano na nowo. Innej różnicy nie będzie widać.</translation>
        </message>
        <message>
            <source>This file cannot be changed in this way. You can send it as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Tego pliku nie można zmienić w ten sposób. Można go wysłać bez zmian.</translation>
        </message>
        <message>
            <source>It cannot be made small enough without becoming illegible. Take the photo again with a smaller size.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nie da się go dostatecznie zmniejszyć, nie tracąc czytelności. Zrób zdjęcie jeszcze raz w mniejszym rozmiarze.</translation>
        </message>
        <message>
            <source>The copy could not be made: a part of the file may be damaged.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nie udało się utworzyć kopii: część pliku może być uszkodzona.</translation>
        </message>
        <message>
            <source>This PDF opens only with a password, so it cannot be changed.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ten plik PDF otwiera się tylko po podaniu hasła, więc nie można go zmienić.</translation>
        </message>
        <message>
            <source>This file is too large to be changed here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Ten plik jest zbyt duży, aby go tutaj zmienić.</translation>
        </message>
        <message>
            <source>Changing this file takes too long. You can send it as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Zmiana tego pliku trwa zbyt długo. Można go wysłać bez zmian.</translation>
        </message>
        <message>
            <source>The copy could not be saved on this computer: {reason}.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Nie udało się zapisać kopii na tym komputerze: {reason}.</translation>
        </message>
        <message>
            <source>Your documents</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Twoje dokumenty</translation>
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
            <translation>Stan</translation>
        </message>
        <message>
            <source>Added</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dodano</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Rozmiar</translation>
        </message>
        <message>
            <source>Document {id}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dokument {id}</translation>
        </message>
        <message>
            <source>{name}, {type}, {status}, added {added}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>{name}, {type}, {status}, dodano: {added}</translation>
        </message>
        <message>
            <source>Drop your documents here</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Upuść dokumenty tutaj</translation>
        </message>
        <message>
            <source>A photo or scan of your passport or ID card, a bank statement, a bill with your address.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zdjęcie lub skan paszportu albo dowodu osobistego, wyciąg bankowy, rachunek z Twoim adresem.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wybierz pliki…</translation>
        </message>
        <message>
            <source>Fetching your documents…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Pobieranie dokumentów…</translation>
        </message>
        <message>
            <source>Your documents cannot be shown now</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nie można teraz pokazać dokumentów</translation>
        </message>
        <message>
            <source>No document matches</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Brak pasujących dokumentów</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Pokaż wszystkie</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Czeka na swoją kolej</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Czeka na sieć</translation>
        </message>
        <message>
            <source>Waiting for your sign-in</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Czeka na zalogowanie</translation>
        </message>
        <message>
            <source>Trying again in {seconds} s</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ponowna próba za {seconds} s</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wstrzymano</translation>
        </message>
        <message>
            <source>Stopping</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zatrzymywanie</translation>
        </message>
        <message>
            <source>Needs your answer</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wymaga odpowiedzi</translation>
        </message>
        <message>
            <source>Sending {percent} %</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wysyłanie {percent} %</translation>
        </message>
        <message>
            <source>Waiting for confirmation</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Czeka na potwierdzenie</translation>
        </message>
        <message>
            <source>Not sent</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nie wysłano</translation>
        </message>
        <message>
            <source>Could not be sent</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nie udało się wysłać</translation>
        </message>
        <message>
            <source>Checking if it arrived</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Sprawdzanie, czy dotarł</translation>
        </message>
        <message>
            <source>In review</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>W weryfikacji</translation>
        </message>
        <message>
            <source>Approved</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zatwierdzono</translation>
        </message>
        <message>
            <source>Approved (practice)</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zatwierdzono (ćwiczenie)</translation>
        </message>
        <message>
            <source>Rejected</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Odrzucono</translation>
        </message>
        <message>
            <source>Expired</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Po terminie ważności</translation>
        </message>
        <message>
            <source>No status yet</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Jeszcze bez stanu</translation>
        </message>
        <message>
            <source>Replaced</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zastąpiono</translation>
        </message>
        <message>
            <source>Removed</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Usunięto</translation>
        </message>
        <message>
            <source>It will be sent next.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zostanie wysłany jako następny.</translation>
        </message>
        <message>
            <source>Your broker cannot be reached right now. It will be sent when the connection is back; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nie można teraz połączyć się z brokerem. Dokument zostanie wysłany, gdy połączenie wróci; nie musisz nic robić.</translation>
        </message>
        <message>
            <source>It will be sent once you have signed in again.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zostanie wysłany po ponownym zalogowaniu.</translation>
        </message>
        <message>
            <source>The last try did not get through. Dossier tries again; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ostatnia próba się nie powiodła. Dossier spróbuje ponownie; nie musisz nic robić.</translation>
        </message>
        <message>
            <source>You paused it. It will not be sent until you resume it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wysyłanie jest wstrzymane. Dokument zostanie wysłany dopiero po wznowieniu.</translation>
        </message>
        <message>
            <source>You can keep working. If you close Dossier, sending continues next time.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Można pracować dalej. Po zamknięciu programu Dossier wysyłanie będzie kontynuowane następnym razem.</translation>
        </message>
        <message>
            <source>Your broker says that it arrived, but does not list it yet. Dossier keeps checking.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Broker informuje, że dokument dotarł, ale nie ma go jeszcze na liście. Dossier nadal sprawdza.</translation>
        </message>
        <message>
            <source>The connection dropped before your broker confirmed</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Połączenie zostało przerwane, zanim broker potwierdził odbiór</translation>
        </message>
        <message>
            <source>Dossier is checking if the document arrived, so that it is not sent twice. Next check in {seconds} s; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dossier sprawdza, czy dokument dotarł, aby nie wysłać go dwa razy. Następne sprawdzenie za {seconds} s; nie musisz nic robić.</translation>
        </message>
        <message>
            <source>Dossier is checking now if the document arrived, so that it is not sent twice. You need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dossier sprawdza teraz, czy dokument dotarł, aby nie wysłać go dwa razy. Nie musisz nic robić.</translation>
        </message>
        <message>
            <source>It was almost sent when you stopped it. If it still arrives, it appears in the list and you can delete it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>W chwili zatrzymania był już prawie wysłany. Jeśli mimo to dotrze, pojawi się na liście i będzie można go usunąć.</translation>
        </message>
        <message>
            <source>The connection dropped, and something new in your broker’s list could be this document. Choose Answer… and say whether it is yours.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Połączenie zostało przerwane, a nowa pozycja na liście brokera może być tym dokumentem. Wybierz „Odpowiedz…” i wskaż, czy to Twój dokument.</translation>
        </message>
        <message>
            <source>Received. Your broker is reviewing it; nothing to do for now.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Otrzymano. Broker weryfikuje dokument; na razie nie trzeba nic robić.</translation>
        </message>
        <message>
            <source>Received by the practice server. Its reviewer decides within seconds.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Otrzymał go serwer ćwiczebny. Jego weryfikator podejmie decyzję w ciągu kilku sekund.</translation>
        </message>
        <message>
            <source>This is practice: nobody at your broker has seen it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>To ćwiczenie: nikt u brokera tego nie widział.</translation>
        </message>
        <message>
            <source>Accepted. You’re done with this one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Przyjęto. Z tym dokumentem wszystko załatwione.</translation>
        </message>
        <message>
            <source>Not accepted. Please send a new one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nie przyjęto. Prosimy wysłać nowy.</translation>
        </message>
        <message>
            <source>Not accepted, and no reason is given here. Ask your broker what was wrong, then send a new one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nie przyjęto i nie podano przyczyny. Zapytaj brokera, co było nie tak, i wyślij nowy dokument.</translation>
        </message>
        <message>
            <source>This document is no longer valid. Please send a newer one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Ten dokument stracił ważność. Prosimy wysłać nowszy.</translation>
        </message>
        <message>
            <source>Your broker has not said anything about it yet.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Broker jeszcze się o nim nie wypowiedział.</translation>
        </message>
        <message>
            <source>A newer document has taken its place. There is nothing to do.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zastąpił go nowszy dokument. Nie trzeba nic robić.</translation>
        </message>
        <message>
            <source>It will be gone in a few seconds. You can still undo it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zniknie za kilka sekund. Można to jeszcze cofnąć.</translation>
        </message>
        <message>
            <source>The reviewer says: {text}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Komentarz weryfikatora: {text}</translation>
        </message>
        <message>
            <source>Details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Szczegóły</translation>
        </message>
        <message>
            <source>Select a document to see its details.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zaznacz dokument, aby zobaczyć szczegóły.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) selected.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>Zaznaczono %n dokument.</numerusform>
                <numerusform>Zaznaczono %n dokumenty.</numerusform>
                <numerusform>Zaznaczono %n dokumentów.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show it large</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Pokaż w powiększeniu</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Podgląd</translation>
        </message>
        <message>
            <source>Preview of {name}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Podgląd: {name}</translation>
        </message>
        <message>
            <source>Replace…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zastąp…</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zatrzymaj wysyłanie</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wstrzymaj</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wznów</translation>
        </message>
        <message>
            <source>Answer…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Odpowiedz…</translation>
        </message>
        <message>
            <source>Choose the file again…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wybierz plik ponownie…</translation>
        </message>
        <message>
            <source>Received on</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Otrzymano</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Reference number</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Numer referencyjny</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Usuń z listy</translation>
        </message>
        <message>
            <source>Copy &amp;name</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Kopiuj &amp;nazwę</translation>
        </message>
        <message>
            <source>Copy r&amp;eceipt</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Kopiuj &amp;potwierdzenie</translation>
        </message>
        <message>
            <source>Copy details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Kopiuj szczegóły</translation>
        </message>
        <message>
            <source>Technical details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Szczegóły techniczne</translation>
        </message>
        <message>
            <source>Which document is it?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Który to dokument?</translation>
        </message>
        <message>
            <source>Is this your document?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Czy to Twój dokument?</translation>
        </message>
        <message>
            <source>Send this document?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wysłać ten dokument?</translation>
        </message>
        <message>
            <source>The connection dropped while “{name}” was being sent. Since then, these documents have appeared in your list. Which one is it?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Połączenie zostało przerwane podczas wysyłania „{name}”. Od tego czasu na liście pojawiły się te dokumenty. Który z nich to ten?</translation>
        </message>
        <message>
            <source>The connection dropped while “{name}” was being sent. Since then, this document has appeared in your list. Is it yours?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Połączenie zostało przerwane podczas wysyłania „{name}”. Od tego czasu na liście pojawił się ten dokument. Czy to Twój?</translation>
        </message>
        <message>
            <source>Your file</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Twój plik</translation>
        </message>
        <message>
            <source>In your broker’s list</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Na liście brokera</translation>
        </message>
        <message>
            <source>It is this one (number {id})</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>To ten (numer {id})</translation>
        </message>
        <message>
            <source>They look exactly the same, so it does not matter which of them you choose.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wyglądają dokładnie tak samo, więc nie ma znaczenia, który wybierzesz.</translation>
        </message>
        <message>
            <source>Send it</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>None of these: send it again</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Żaden z nich: wyślij ponownie</translation>
        </message>
        <message>
            <source>Not this one: send it again</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>To nie ten: wyślij ponownie</translation>
        </message>
        <message>
            <source>Later</source>
            <extracomment>desktop_app/ui/documents/texts.py
----------
desktop_app/ui/faults/texts.py</extracomment>
            <translation>Później</translation>
        </message>
        <message>
            <source>Delete document</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Usuń dokument</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s)</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>Usuń %n dokument</numerusform>
                <numerusform>Usuń %n dokumenty</numerusform>
                <numerusform>Usuń %n dokumentów</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{name}” from your broker’s list?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Usunąć „{name}” z listy brokera?</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s) from your broker’s list?

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>Usunąć %n dokument z listy brokera?

{names}</numerusform>
                <numerusform>Usunąć %n dokumenty z listy brokera?

{names}</numerusform>
                <numerusform>Usunąć %n dokumentów z listy brokera?

{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Already approved: {names}. If you delete it, your broker may ask for it again.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Już zatwierdzono: {names}. Po usunięciu broker może poprosić o to ponownie.</translation>
        </message>
        <message>
            <source>Stop sending “{name}”?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zatrzymać wysyłanie „{name}”?</translation>
        </message>
        <message numerus="yes">
            <source>Stop sending %n document(s)?

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>Zatrzymać wysyłanie %n dokumentu?

{names}</numerusform>
                <numerusform>Zatrzymać wysyłanie %n dokumentów?

{names}</numerusform>
                <numerusform>Zatrzymać wysyłanie %n dokumentów?

{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove “{name}” from the list? It has not been sent.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Usunąć „{name}” z listy? Ten dokument nie został wysłany.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n document(s) from the list? They have not been sent.

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>Usunąć %n dokument z listy? Nie został wysłany.

{names}</numerusform>
                <numerusform>Usunąć %n dokumenty z listy? Nie zostały wysłane.

{names}</numerusform>
                <numerusform>Usunąć %n dokumentów z listy? Nie zostały wysłane.

{names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can undo this for %n second(s).</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>Można to cofnąć przez %n sekundę.</numerusform>
                <numerusform>Można to cofnąć przez %n sekundy.</numerusform>
                <numerusform>Można to cofnąć przez %n sekund.</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Pokazuj</translation>
        </message>
        <message>
            <source>Move one place back</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Przesuń o jedno miejsce wstecz</translation>
        </message>
        <message>
            <source>Move one place on</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Przesuń o jedno miejsce dalej</translation>
        </message>
        <message>
            <source>All columns as usual</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Przywróć domyślne kolumny</translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>teraz</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n min temu</numerusform>
                <numerusform>%n min temu</numerusform>
                <numerusform>%n min temu</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipts</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Potwierdzenia</translation>
        </message>
        <message>
            <source>There are no receipts yet. One is kept for each document sent from here.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nie ma jeszcze potwierdzeń. Dla każdego dokumentu wysłanego stąd zachowywane jest jedno.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Zapisano jako {path}.</translation>
        </message>
        <message>
            <source>The receipts could not be saved: {reason}. Choose another folder.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nie udało się zapisać potwierdzeń: {reason}. Wybierz inny folder.</translation>
        </message>
        <message>
            <source>Documents received by {host}, as of {date}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Dokumenty otrzymane przez {host}, stan na {date}.</translation>
        </message>
        <message>
            <source>Sent by {person}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Nadawca: {person}.</translation>
        </message>
        <message>
            <source>Practice mode: no broker has received any of this.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>Tryb ćwiczebny: żaden broker niczego z tego nie otrzymał.</translation>
        </message>
        <message>
            <source>Save report for support</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Zapisz raport dla pomocy technicznej</translation>
        </message>
        <message>
            <source>The report contains versions, settings, the log and the state of your uploads. It contains no documents, no document names, no passwords and no access codes. It is saved as a file and not sent anywhere.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Raport zawiera wersje, ustawienia, dziennik i stan wysyłania. Nie zawiera dokumentów, ich nazw, haseł ani kodów dostępu. Jest zapisywany jako plik i nigdzie nie jest wysyłany.</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Wybierz miejsce…</translation>
        </message>
        <message>
            <source>Reports</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Raporty</translation>
        </message>
        <message>
            <source>The report is saved. Send it to your broker's support if they ask for it:

{path}</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Raport został zapisany. Wyślij go pomocy technicznej brokera, jeśli o niego poprosi:

{path}</translation>
        </message>
        <message>
            <source>Something went wrong in Dossier</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>W programie Dossier coś poszło nie tak</translation>
        </message>
        <message>
            <source>This is a fault in the app, not a mistake of yours. You can continue working.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>To usterka programu, nie Twój błąd. Można pracować dalej.</translation>
        </message>
        <message>
            <source>If it happens again, restart Dossier and send the report to your broker's support. It contains no documents.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Jeśli to się powtórzy, uruchom Dossier od nowa i wyślij raport pomocy technicznej brokera. Raport nie zawiera dokumentów.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <extracomment>desktop_app/ui/faults/texts.py
----------
desktop_app/ui/texts.py</extracomment>
            <translation>… i jeszcze {count}</translation>
        </message>
        <message>
            <source>Details for support</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Szczegóły dla pomocy technicznej</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>desktop_app/ui/faults/texts.py
----------
desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>Save report…</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Zapisz raport…</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Copied</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Skopiowano</translation>
        </message>
        <message>
            <source>Dossier was updated</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Program Dossier został zaktualizowany</translation>
        </message>
        <message>
            <source>Dossier’s files were replaced or moved while it was running. Start it again to continue. Documents waiting to be sent are kept and will be sent then.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Pliki programu Dossier zastąpiono lub przeniesiono, gdy działał. Aby kontynuować, uruchom go ponownie. Dokumenty czekające na wysłanie są zachowane i zostaną wtedy wysłane.</translation>
        </message>
        <message>
            <source>Start again</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Uruchom ponownie</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>What Dossier knows about your brokers' servers. Changes take effect the next time you sign in.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Co Dossier wie o serwerach brokerów. Zmiany zaczną obowiązywać przy następnym logowaniu.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Język</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Jak na tym komputerze</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Powiadomienia</translation>
        </message>
        <message>
            <source>When a review ends or a document needs you while you work in another window. Document names may be read by others on a locked screen.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Gdy weryfikacja się zakończy lub dokument wymaga Twojej uwagi, a pracujesz w innym oknie. Nazwy dokumentów na zablokowanym ekranie mogą przeczytać inne osoby.</translation>
        </message>
        <message>
            <source>Without document names</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Bez nazw dokumentów</translation>
        </message>
        <message>
            <source>With document names</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Z nazwami dokumentów</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nigdy</translation>
        </message>
        <message>
            <source>Servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Serwery</translation>
        </message>
        <message>
            <source>New server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nowy serwer</translation>
        </message>
        <message>
            <source>There are no servers yet. Add one, or import your broker's file.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nie ma jeszcze serwerów. Dodaj serwer lub zaimportuj plik brokera.</translation>
        </message>
        <message>
            <source>Add</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Dodaj serwer</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Remove the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Usuń ten serwer</translation>
        </message>
        <message>
            <source>Remove server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Usuń serwer</translation>
        </message>
        <message>
            <source>Remove {server} from the list? When you save, its settings and any saved sign-in or proxy password are deleted. Your documents stay on the server.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Usunąć {server} z listy? Przy zapisywaniu zostaną usunięte jego ustawienia oraz zapisane logowanie i hasło do proxy. Dokumenty pozostaną na serwerze.</translation>
        </message>
        <message>
            <source>Server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Serwer</translation>
        </message>
        <message>
            <source>Connection</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Połączenie</translation>
        </message>
        <message>
            <source>Document types</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Typy dokumentów</translation>
        </message>
        <message>
            <source>Parts of the server's settings</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Sekcje ustawień serwera</translation>
        </message>
        <message>
            <source>You are signed in to this server: changes take effect at your next sign-in. To change its address or to remove it, sign out first.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Trwa sesja na tym serwerze: zmiany zaczną obowiązywać przy następnym logowaniu. Aby zmienić jego adres lub go usunąć, najpierw się wyloguj.</translation>
        </message>
        <message>
            <source>Addre&amp;ss</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Adre&amp;s</translation>
        </message>
        <message>
            <source>Upload &amp;format</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Format wysyłania</translation>
        </message>
        <message>
            <source>Upload format</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Format wysyłania</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Standardowy</translation>
        </message>
        <message>
            <source>As text (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Jako tekst (rzadko)</translation>
        </message>
        <message>
            <source>As a data address (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Jako adres danych (rzadko)</translation>
        </message>
        <message>
            <source>Server path (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Ścieżka na serwerze (rzadko)</translation>
        </message>
        <message>
            <source>Largest file (&amp;MB)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Największy plik (&amp;MB)</translation>
        </message>
        <message>
            <source>Largest file in megabytes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Największy plik w megabajtach</translation>
        </message>
        <message>
            <source>Enter a number of megabytes above zero, for example 50.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wpisz liczbę megabajtów większą od zera, na przykład 50.</translation>
        </message>
        <message>
            <source>&amp;Wait before retrying (s)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Odstęp przed ponowieniem (sek.)</translation>
        </message>
        <message>
            <source>Wait before retrying, in seconds</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Odstęp przed ponowieniem, w sekundach</translation>
        </message>
        <message>
            <source>60 (usual)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>60 (zwykle)</translation>
        </message>
        <message>
            <source>How long to wait before checking if a document arrived.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Ile czekać przed sprawdzeniem, czy dokument dotarł.</translation>
        </message>
        <message>
            <source>Enter a number of seconds, at most 86400 (a day), or leave it empty.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wpisz liczbę sekund, najwyżej 86400 (doba), lub pozostaw puste.</translation>
        </message>
        <message>
            <source>&amp;Certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Certyfikaty</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Plik certyfikatu</translation>
        </message>
        <message>
            <source>Only those of this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Tylko z tego komputera</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wybierz…</translation>
        </message>
        <message>
            <source>Choose a certificate file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wybierz plik certyfikatu</translation>
        </message>
        <message>
            <source>Use only the certificates of this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Używaj tylko certyfikatów tego komputera</translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Certyfikaty</translation>
        </message>
        <message>
            <source>&amp;Connection</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Połączenie</translation>
        </message>
        <message>
            <source>Connection to the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Połączenie z serwerem</translation>
        </message>
        <message>
            <source>As set up on this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Jak ustawiono na tym komputerze</translation>
        </message>
        <message>
            <source>Directly, without a proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Bezpośrednio, bez proxy</translation>
        </message>
        <message>
            <source>Through this proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Przez ten serwer proxy</translation>
        </message>
        <message>
            <source>Through this SOCKS5 proxy, which looks up the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Przez to proxy SOCKS5, nazwę serwera ustala proxy</translation>
        </message>
        <message>
            <source>Through this SOCKS5 proxy, the server looked up here</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Przez to proxy SOCKS5, nazwa serwera ustalana tutaj</translation>
        </message>
        <message>
            <source>Proxy &amp;name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Nazwa proxy</translation>
        </message>
        <message>
            <source>Proxy name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nazwa proxy</translation>
        </message>
        <message>
            <source>proxy.company.example</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>proxy.company.example</translation>
        </message>
        <message>
            <source>Enter the proxy’s name, for example proxy.company.example.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wpisz nazwę serwera proxy, na przykład proxy.company.example.</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Po&amp;rt</translation>
        </message>
        <message>
            <source>Proxy port</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Port proxy</translation>
        </message>
        <message>
            <source>Enter a whole number from 1 to 65535, for example 3128.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wpisz liczbę całkowitą od 1 do 65535, na przykład 3128.</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nazwa &amp;użytkownika</translation>
        </message>
        <message>
            <source>User name at the proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nazwa użytkownika proxy</translation>
        </message>
        <message>
            <source>Enter the user name that the password belongs to.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wpisz nazwę użytkownika, do której należy hasło.</translation>
        </message>
        <message>
            <source>It contains invisible characters or is too long. Enter it again.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zawiera niewidoczne znaki lub jest za długie. Wpisz ponownie.</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>&amp;Hasło</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Hasło do proxy</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved password</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Pozostaw puste, aby zachować zapisane hasło</translation>
        </message>
        <message>
            <source>It is stored in this computer's password store, never in a file. It needs a user name.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Jest przechowywane w magazynie haseł tego komputera, nigdy w pliku. Wymaga nazwy użytkownika.</translation>
        </message>
        <message>
            <source>Looking for this computer's password store…</source>
            <extracomment>desktop_app/ui/settings/texts.py
----------
desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Szukanie magazynu haseł tego komputera…</translation>
        </message>
        <message>
            <source>A password cannot be saved on this computer: it has no password store.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Na tym komputerze nie można zapisać hasła: nie ma magazynu haseł.</translation>
        </message>
        <message>
            <source>A password cannot be saved now: the password store is locked. Unlock it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nie można teraz zapisać hasła: magazyn haseł jest zablokowany. Odblokuj go i uruchom Dossier od nowa.</translation>
        </message>
        <message>
            <source>A password cannot be saved on this computer: its password store is not safe enough.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Na tym komputerze nie można zapisać hasła: jego magazyn haseł nie jest dość bezpieczny.</translation>
        </message>
        <message>
            <source>A password cannot be saved now: the password store does not work properly or does not respond.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nie można teraz zapisać hasła: magazyn haseł nie działa prawidłowo lub nie odpowiada.</translation>
        </message>
        <message>
            <source>The kinds of document that the server accepts. Needed only if the server does not list them itself.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Rodzaje dokumentów przyjmowane przez serwer. Potrzebne tylko wtedy, gdy serwer sam ich nie podaje.</translation>
        </message>
        <message>
            <source>Number</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Sides</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Strony</translation>
        </message>
        <message>
            <source>Group</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Grupa</translation>
        </message>
        <message>
            <source>Add a type</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Dodaj typ</translation>
        </message>
        <message>
            <source>Remove the type</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Usuń typ</translation>
        </message>
        <message>
            <source>Row {row}: the number must be a whole number, 0 or above, as your broker gives it.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wiersz {row}: numer musi być liczbą całkowitą, równą co najmniej 0, taką jak podaje broker.</translation>
        </message>
        <message>
            <source>Row {row}: a type needs a name, for example Passport.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wiersz {row}: typ musi mieć nazwę, na przykład Paszport.</translation>
        </message>
        <message>
            <source>Row {row}: the sides must be a whole number from 1 to 20.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wiersz {row}: liczba stron musi być liczbą całkowitą od 1 do 20.</translation>
        </message>
        <message>
            <source>Row {row}: another row has the same number.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wiersz {row}: inny wiersz ma ten sam numer.</translation>
        </message>
        <message>
            <source>There are more than {most} types. Remove those that you do not need.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Jest więcej typów niż {most}. Usuń te, które nie są potrzebne.</translation>
        </message>
        <message>
            <source>Another server in the list has this address.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Inny serwer na liście ma ten adres.</translation>
        </message>
        <message>
            <source>Import…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Importuj…</translation>
        </message>
        <message>
            <source>Import servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Importuj serwery</translation>
        </message>
        <message>
            <source>Server files</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Pliki serwerów</translation>
        </message>
        <message>
            <source>Import this from “{file}”? Do so only if the file comes from your broker, or from whoever looks after your computer.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zaimportować to z „{file}”? Zrób to tylko wtedy, gdy plik pochodzi od brokera lub od osoby, która opiekuje się tym komputerem.</translation>
        </message>
        <message>
            <source>What the import changes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Co zmieni import</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) make sending less safe. They are marked with ⚠ and listed first. If in doubt, ask your broker.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>
                <numerusform>%n zmiana obniża bezpieczeństwo wysyłania. Jest oznaczona znakiem ⚠ i podana na początku. W razie wątpliwości zapytaj brokera.</numerusform>
                <numerusform>%n zmiany obniżają bezpieczeństwo wysyłania. Są oznaczone znakiem ⚠ i podane na początku. W razie wątpliwości zapytaj brokera.</numerusform>
                <numerusform>%n zmian obniża bezpieczeństwo wysyłania. Są oznaczone znakiem ⚠ i podane na początku. W razie wątpliwości zapytaj brokera.</numerusform>
            </translation>
        </message>
        <message>
            <source>New server: {address}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nowy serwer: {address}</translation>
        </message>
        <message>
            <source>Changed server: {address}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zmieniony serwer: {address}</translation>
        </message>
        <message>
            <source>{what}: {before} → {after}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{what}: {before} → {after}</translation>
        </message>
        <message>
            <source>⚠ Less safe – {change}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>⚠ Mniej bezpieczne – {change}</translation>
        </message>
        <message>
            <source>The connection is not encrypted (http)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Połączenie nie jest szyfrowane (http)</translation>
        </message>
        <message>
            <source>Largest file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Największy plik</translation>
        </message>
        <message>
            <source>Wait before retrying</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Odstęp przed ponowieniem</translation>
        </message>
        <message>
            <source>Help with signing in</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Pomoc w logowaniu</translation>
        </message>
        <message>
            <source>none of your broker's own</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>brak własnej pomocy brokera</translation>
        </message>
        <message>
            <source>A missing document is sent again after</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Brakujący dokument jest wysyłany ponownie po</translation>
        </message>
        <message>
            <source>You are asked before a document is sent again</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Pytanie przed ponownym wysłaniem dokumentu</translation>
        </message>
        <message>
            <source>Rules for documents</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Reguły dla dokumentów</translation>
        </message>
        <message>
            <source>your broker's own</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>własne brokera</translation>
        </message>
        <message>
            <source>your broker's own, as in the file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>własne brokera, jak w pliku</translation>
        </message>
        <message>
            <source>standard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>standardowe</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zaufane certyfikaty</translation>
        </message>
        <message>
            <source>the usual time</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>zwykły czas</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>tak</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>nie</translation>
        </message>
        <message>
            <source>also those in the file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>także te z pliku</translation>
        </message>
        <message>
            <source>certificate with the SHA-256 fingerprint {fingerprint}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>certyfikat o odcisku SHA-256 {fingerprint}</translation>
        </message>
        <message>
            <source>through the {scheme} proxy {proxy}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>przez proxy {scheme} {proxy}</translation>
        </message>
        <message>
            <source>through the {scheme} proxy {proxy} as {user}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>przez proxy {scheme} {proxy} jako {user}</translation>
        </message>
        <message>
            <source>Document type {id}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Typ dokumentu {id}</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>brak</translation>
        </message>
        <message>
            <source>“{caption}”, sides: {sides}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>„{caption}”, strony: {sides}</translation>
        </message>
        <message>
            <source>“{caption}”, sides: {sides}, group “{group}”</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>„{caption}”, strony: {sides}, grupa „{group}”</translation>
        </message>
        <message>
            <source>The document types are in another order</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Typy dokumentów są w innej kolejności</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Importuj</translation>
        </message>
        <message>
            <source>Everything in “{file}” is already in your settings.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Wszystko z pliku „{file}” jest już w ustawieniach.</translation>
        </message>
        <message numerus="yes">
            <source>Imported: %n server(s).</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>
                <numerusform>Zaimportowano: %n serwer.</numerusform>
                <numerusform>Zaimportowano: %n serwery.</numerusform>
                <numerusform>Zaimportowano: %n serwerów.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>Export servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Eksportuj serwery</translation>
        </message>
        <message>
            <source>Saved as {path}. It contains no secrets: no sign-in, no password, no proxy user name.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zapisano jako {path}. Plik nie zawiera poufnych danych: logowania, hasła ani nazwy użytkownika proxy.</translation>
        </message>
        <message>
            <source>There is no server to export.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nie ma serwera do wyeksportowania.</translation>
        </message>
        <message>
            <source>There are unsaved changes. Save them first, or discard them with Cancel.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Są niezapisane zmiany. Najpierw je zapisz lub odrzuć przyciskiem „Anuluj”.</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>Saving…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Zapisywanie…</translation>
        </message>
        <message>
            <source>Nothing is saved yet: check the marked fields.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nic jeszcze nie zapisano: sprawdź oznaczone pola.</translation>
        </message>
        <message>
            <source>Settings not saved</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Nie zapisano ustawień</translation>
        </message>
        <message>
            <source>Discard your changes?</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Odrzucić zmiany?</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Odrzuć</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Edytuj dalej</translation>
        </message>
        <message>
            <source>Sign in to Dossier</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Logowanie do Dossier</translation>
        </message>
        <message>
            <source>Sign in with the email and password you use with your broker, or paste the access code they sent you.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Zaloguj się e-mailem i hasłem używanymi u brokera lub wklej otrzymany od niego kod dostępu.</translation>
        </message>
        <message>
            <source>Dossier sends the documents for your identity check to your broker and shows you how each review is going. They go straight to your broker’s address and to nobody else. You need that address and what you sign in with.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossier wysyła brokerowi dokumenty do weryfikacji Twojej tożsamości i pokazuje, jak przebiega weryfikacja każdego z nich. Trafiają one prosto na adres brokera i do nikogo innego. Potrzebujesz tego adresu i danych logowania.</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Sign in again to continue; nothing is lost.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Logowanie wygasło. Aby kontynuować, zaloguj się ponownie; nic nie przepadło.</translation>
        </message>
        <message numerus="yes">
            <source>Still waiting to be sent: %n document(s). Sign in to continue.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>Na wysłanie czeka jeszcze %n dokument. Zaloguj się, aby kontynuować.</numerusform>
                <numerusform>Na wysłanie czekają jeszcze %n dokumenty. Zaloguj się, aby kontynuować.</numerusform>
                <numerusform>Na wysłanie czeka jeszcze %n dokumentów. Zaloguj się, aby kontynuować.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your &amp;broker's address (it is in their email)</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Adres &amp;brokera (jest w e-mailu od niego)</translation>
        </message>
        <message>
            <source>&amp;Access code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;Kod dostępu</translation>
        </message>
        <message>
            <source>Sign in with an access code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Zaloguj się kodem dostępu</translation>
        </message>
        <message>
            <source>&amp;Email and password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;E-mail i hasło</translation>
        </message>
        <message>
            <source>Sign in with email and password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Zaloguj się e-mailem i hasłem</translation>
        </message>
        <message>
            <source>Access code &amp;from your broker (“token”)</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Kod dostępu &amp;od brokera („token”)</translation>
        </message>
        <message>
            <source>Access code from your broker</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Kod dostępu od brokera</translation>
        </message>
        <message>
            <source>Paste the access code that your broker gave you.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wklej kod dostępu otrzymany od brokera.</translation>
        </message>
        <message>
            <source>Paste the whole code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wklej cały kod</translation>
        </message>
        <message>
            <source>Leave it empty to use your saved code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Pozostaw puste, aby użyć zapisanego kodu</translation>
        </message>
        <message>
            <source>Ctrl+T shows or hides the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ctrl+T pokazuje lub ukrywa kod</translation>
        </message>
        <message>
            <source>Trying the password store… It may ask for its password.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Sprawdzanie magazynu haseł… Może poprosić o swoje hasło.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in this computer's Keychain.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dane logowania są bezpiecznie przechowywane w pęku kluczy tego komputera.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in the Windows Credential Manager.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dane logowania są bezpiecznie przechowywane w Menedżerze poświadczeń systemu Windows.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in this computer's password store.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dane logowania są bezpiecznie przechowywane w magazynie haseł tego komputera.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in KWallet, this computer's password store.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dane logowania są bezpiecznie przechowywane w KWallet, magazynie haseł tego komputera.</translation>
        </message>
        <message>
            <source>Dossier asks for your sign-in at each start.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossier prosi o zalogowanie przy każdym uruchomieniu.</translation>
        </message>
        <message>
            <source>Not available on this computer: it has no password store. Set up KWallet, KeePassXC or the one of GNOME, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Niedostępne na tym komputerze: nie ma magazynu haseł. Skonfiguruj KWallet, KeePassXC lub magazyn GNOME i uruchom Dossier od nowa.</translation>
        </message>
        <message>
            <source>Not available now: the password store is locked. Unlock it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Teraz niedostępne: magazyn haseł jest zablokowany. Odblokuj go i uruchom Dossier od nowa.</translation>
        </message>
        <message>
            <source>Not available on this computer: its password store is not safe enough. Ask whoever looks after your computer.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Niedostępne na tym komputerze: jego magazyn haseł nie jest dość bezpieczny. Zapytaj osobę, która opiekuje się tym komputerem.</translation>
        </message>
        <message>
            <source>Not available now: the password store lost what was saved in it. Restart the computer; if it keeps happening, ask whoever looks after it.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Teraz niedostępne: magazyn haseł utracił zapisane dane. Uruchom ponownie komputer; jeśli problem się powtarza, zapytaj osobę, która się nim opiekuje.</translation>
        </message>
        <message>
            <source>Not available now: the password store does not respond. It may be waiting for its password; enter it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Teraz niedostępne: magazyn haseł nie odpowiada. Być może czeka na swoje hasło; wpisz je i uruchom Dossier od nowa.</translation>
        </message>
        <message>
            <source>E&amp;mail address</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;Adres e-mail</translation>
        </message>
        <message>
            <source>Email address</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Adres e-mail</translation>
        </message>
        <message>
            <source>Enter the email address of your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wpisz adres e-mail swojego konta.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;Hasło</translation>
        </message>
        <message>
            <source>Password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Enter the password of your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wpisz hasło do swojego konta.</translation>
        </message>
        <message>
            <source>Ctrl+T shows or hides the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ctrl+T pokazuje lub ukrywa hasło</translation>
        </message>
        <message>
            <source>Show the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Pokaż hasło</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ukryj hasło</translation>
        </message>
        <message>
            <source>Show the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Pokaż kod</translation>
        </message>
        <message>
            <source>Hide the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ukryj kod</translation>
        </message>
        <message>
            <source>Use an access code instead</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Użyj kodu dostępu</translation>
        </message>
        <message>
            <source>&amp;How to get your code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>&amp;Sposób otrzymania kodu</translation>
        </message>
        <message>
            <source>How to get your code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Sposób otrzymania kodu</translation>
        </message>
        <message>
            <source>Authenticator app</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Aplikacja uwierzytelniająca</translation>
        </message>
        <message>
            <source>Text message</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Password accepted. How would you like to get your code?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Hasło przyjęte. Jak chcesz otrzymać kod?</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ko&amp;d</translation>
        </message>
        <message>
            <source>One-time code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Kod jednorazowy</translation>
        </message>
        <message>
            <source>Enter the code that your authenticator app shows now.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wpisz kod widoczny teraz w aplikacji uwierzytelniającej.</translation>
        </message>
        <message>
            <source>Enter the code that was sent to your phone in a text message.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wpisz kod wysłany SMS-em na Twój telefon.</translation>
        </message>
        <message>
            <source>Enter the code. It has digits only.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wpisz kod. Składa się z samych cyfr.</translation>
        </message>
        <message>
            <source>Checking the code…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Sprawdzanie kodu…</translation>
        </message>
        <message>
            <source>Asking for a code…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Żądanie kodu…</translation>
        </message>
        <message>
            <source>Too many attempts to sign in. You can try again in {time}.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Zbyt wiele prób logowania. Można spróbować ponownie za {time}.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Można spróbować ponownie.</translation>
        </message>
        <message>
            <source>Signing in as before…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Logowanie jak poprzednio…</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Sign in again.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Logowanie wygasło. Zaloguj się ponownie.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Zaloguj się</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Logowanie…</translation>
        </message>
        <message>
            <source>Try it without an account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Wypróbuj bez konta</translation>
        </message>
        <message>
            <source>Practice mode: nothing you send there reaches a broker.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Tryb ćwiczebny: nic, co tam wyślesz, nie trafi do brokera.</translation>
        </message>
        <message>
            <source>Starting practice mode…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Uruchamianie trybu ćwiczebnego…</translation>
        </message>
        <message>
            <source>Documents from an earlier session</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dokumenty z wcześniejszej sesji</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) from an earlier session have not been sent yet:

{names}

Are they yours? Then they will be sent from your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>%n dokument z wcześniejszej sesji nie został jeszcze wysłany:

{names}

Czy to Twój dokument? Jeśli tak, zostanie wysłany z Twojego konta.</numerusform>
                <numerusform>%n dokumenty z wcześniejszej sesji nie zostały jeszcze wysłane:

{names}

Czy to Twoje dokumenty? Jeśli tak, zostaną wysłane z Twojego konta.</numerusform>
                <numerusform>%n dokumentów z wcześniejszej sesji nie zostało jeszcze wysłanych:

{names}

Czy to Twoje dokumenty? Jeśli tak, zostaną wysłane z Twojego konta.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same account?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>To samo konto?</translation>
        </message>
        <message>
            <source>Dossier cannot tell whether this is the account that you used before. Is it? Documents that wait are sent only from the account they were added with.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Nie wiadomo, czy to konto, którego używano wcześniej. Czy to ono? Czekające dokumenty są wysyłane tylko z konta, na którym je dodano.</translation>
        </message>
        <message>
            <source>The same account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>To samo konto</translation>
        </message>
        <message>
            <source>Another account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Inne konto</translation>
        </message>
        <message>
            <source>Yes, send them</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Tak, wyślij</translation>
        </message>
        <message>
            <source>No, leave them</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Nie, zostaw</translation>
        </message>
        <message>
            <source>Where do I find this?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Gdzie to znaleźć?</translation>
        </message>
        <message>
            <source>Your broker's address is in the email with which they invited you, or at the top of the page where you sign in with a web browser. Use the same email and password as there.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Adres brokera jest w e-mailu z zaproszeniem od niego lub u góry strony, na której logujesz się w przeglądarce. Użyj tego samego e-maila i hasła co tam.</translation>
        </message>
        <message>
            <source>Your broker's address is in their email, or at the top of the page where you sign in with a web browser. The access code (some call it a token) is in the email too, or on that website, often below Profile or Security.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Adres brokera jest w e-mailu od niego lub u góry strony, na której logujesz się w przeglądarce. Kod dostępu (nazywany też tokenem) jest również w e-mailu albo na tej stronie, często w części Profil lub Bezpieczeństwo.</translation>
        </message>
        <message>
            <source>Your broker says: {text}</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Komunikat brokera: {text}</translation>
        </message>
        <message numerus="yes">
            <source>Drop here to add %n file(s) after you have signed in</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>Upuść tutaj, aby dodać %n plik po zalogowaniu</numerusform>
                <numerusform>Upuść tutaj, aby dodać %n pliki po zalogowaniu</numerusform>
                <numerusform>Upuść tutaj, aby dodać %n plików po zalogowaniu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Files to add after you have signed in: %n.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>Plik do dodania po zalogowaniu: %n.</numerusform>
                <numerusform>Pliki do dodania po zalogowaniu: %n.</numerusform>
                <numerusform>Pliki do dodania po zalogowaniu: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Sign out</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Wyloguj się</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Zakończ</translation>
        </message>
        <message>
            <source>Type {id}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Typ {id}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>wczoraj {time}</translation>
        </message>
        <message>
            <source>today {time}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>dzisiaj {time}</translation>
        </message>
        <message>
            <source>The server says: {text}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Komunikat serwera: {text}</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>{count} s</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>{count} s</translation>
        </message>
        <message>
            <source>Keep</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Zostaw</translation>
        </message>
        <message>
            <source>Uploads in progress</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Trwa wysyłanie</translation>
        </message>
        <message numerus="yes">
            <source>Still being sent: %n document(s). Quit now and finish next time?</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>
                <numerusform>Trwa wysyłanie %n dokumentu. Zakończyć teraz i dokończyć następnym razem?</numerusform>
                <numerusform>Trwa wysyłanie %n dokumentów. Zakończyć teraz i dokończyć następnym razem?</numerusform>
                <numerusform>Trwa wysyłanie %n dokumentów. Zakończyć teraz i dokończyć następnym razem?</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep sending</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Wysyłaj dalej</translation>
        </message>
        <message>
            <source>Send everything first, then quit</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Najpierw wyślij wszystko, potem zakończ</translation>
        </message>
        <message>
            <source>Choose your documents</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Wybierz dokumenty</translation>
        </message>
        <message>
            <source>Photos, scans and PDF</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Zdjęcia, skany i PDF</translation>
        </message>
        <message>
            <source>All files</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Wszystkie pliki</translation>
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
            <translation>Dossier uruchomiono z niezrozumiałymi argumentami:

{complaint}

Popraw skrót lub polecenie; dossier --help wyświetla dostępne opcje.</translation>
        </message>
        <message>
            <source>Dossier is opening …</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Otwieranie Dossier…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>OK</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>OK</translation>
        </message>
        <message>
            <source>Settings…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Ustawienia…</translation>
        </message>
        <message>
            <source>Server address</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Adres serwera</translation>
        </message>
        <message>
            <source>https://my.broker.example</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>https://my.broker.example</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Nie wylogowuj mnie</translation>
        </message>
        <message>
            <source>Sign out of {host}? You will need to sign in again next time.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Wylogować się z {host}? Następnym razem trzeba będzie zalogować się ponownie.</translation>
        </message>
        <message>
            <source>Sign out of {host}? You will need to sign in again next time, and your sign-in is removed from this computer's password store.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Wylogować się z {host}? Następnym razem trzeba będzie zalogować się ponownie, a dane logowania zostaną usunięte z magazynu haseł tego komputera.</translation>
        </message>
        <message numerus="yes">
            <source>Not sent yet: %n document(s). They stay on this computer and are sent when you sign in again.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>
                <numerusform>Nie wysłano jeszcze %n dokumentu. Pozostanie on na tym komputerze i zostanie wysłany po ponownym zalogowaniu.</numerusform>
                <numerusform>Nie wysłano jeszcze %n dokumentów. Pozostaną one na tym komputerze i zostaną wysłane po ponownym zalogowaniu.</numerusform>
                <numerusform>Nie wysłano jeszcze %n dokumentów. Pozostaną one na tym komputerze i zostaną wysłane po ponownym zalogowaniu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also forget my email address and which files I sent (recommended on a shared computer)</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Zapomnij też mój adres e-mail i listę wysłanych plików (zalecane na wspólnym komputerze)</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Wylogowywanie…</translation>
        </message>
        <message>
            <source>Practice mode could not be started: {reason}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Nie udało się uruchomić trybu ćwiczebnego: {reason}</translation>
        </message>
        <message>
            <source>Practice mode: nothing you send here reaches your broker.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Tryb ćwiczebny: nic, co tu wyślesz, nie trafi do brokera.</translation>
        </message>
        <message>
            <source>The link names the broker {host}. Sign in only if that is your broker.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Link wskazuje brokera {host}. Zaloguj się tylko wtedy, gdy to Twój broker.</translation>
        </message>
        <message>
            <source>A link of {host} asks for a document.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Link od {host} zawiera prośbę o dokument.</translation>
        </message>
        <message>
            <source>The link is for {host}, and you are signed in at {here}. To use it, sign out and open it again.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Link dotyczy {host}, a Ty korzystasz z konta na {here}. Aby go użyć, wyloguj się i otwórz go ponownie.</translation>
        </message>
        <message>
            <source>The link cannot be used. Enter the address of your broker yourself.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Nie można użyć tego linku. Wpisz adres brokera samodzielnie.</translation>
        </message>
        <message>
            <source>Choose the document…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Wybierz dokument…</translation>
        </message>
        <message>
            <source>Picture of {name}, page {page} of {count}</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Obraz: {name}, strona {page} z {count}</translation>
        </message>
        <message>
            <source>Opening…</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Otwieranie…</translation>
        </message>
        <message>
            <source>Larger</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Powiększ</translation>
        </message>
        <message>
            <source>Smaller</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Pomniejsz</translation>
        </message>
        <message>
            <source>Whole page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Cała strona</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Powiększ (+)</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Pomniejsz (-)</translation>
        </message>
        <message>
            <source>Whole page (0)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Cała strona (0)</translation>
        </message>
        <message>
            <source>Previous page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Poprzednia strona</translation>
        </message>
        <message>
            <source>Next page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Następna strona</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Strona {page} z {count}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Dossier cannot show this file. It can still be sent if your broker accepts it.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Dossier nie może pokazać tego pliku. Mimo to można go wysłać, jeśli broker go przyjmuje.</translation>
        </message>
        <message>
            <source>This PDF opens only with a password, so it cannot be shown. Most brokers refuse such files.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Ten plik PDF otwiera się tylko po podaniu hasła, więc nie można go pokazać. Większość brokerów odrzuca takie pliki.</translation>
        </message>
        <message>
            <source>This file is too large to be shown.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Ten plik jest zbyt duży, aby go pokazać.</translation>
        </message>
        <message>
            <source>Showing this file takes too long.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Pokazanie tego pliku trwa zbyt długo.</translation>
        </message>
        <message>
            <source>The file on this computer is no longer the one that was sent.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>Plik na tym komputerze nie jest już tym, który wysłano.</translation>
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
            <translation>Dossier – tryb ćwiczebny</translation>
        </message>
        <message>
            <source>Signed in at {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Zalogowano na {host}</translation>
        </message>
        <message>
            <source>{person} at {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{person} na {host}</translation>
        </message>
        <message>
            <source>Practice mode: no account</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Tryb ćwiczebny: bez konta</translation>
        </message>
        <message>
            <source>&amp;Documents</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Dokumenty</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Widok</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Kolumny</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Sortu&amp;j według</translation>
        </message>
        <message>
            <source>Uploads first, then newest</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Najpierw wysyłane, potem najnowsze</translation>
        </message>
        <message>
            <source>Reverse order</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Odwrotna kolejność</translation>
        </message>
        <message>
            <source>&amp;Add documents…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Dodaj dokumenty…</translation>
        </message>
        <message>
            <source>Add &amp;copied files</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dodaj s&amp;kopiowane pliki</translation>
        </message>
        <message>
            <source>Re&amp;fresh</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Odśwież</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Usuń…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Cofnij</translation>
        </message>
        <message>
            <source>Sea&amp;rch</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Szukaj</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Następna część okna</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Us&amp;tawienia…</translation>
        </message>
        <message>
            <source>Sign &amp;out…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Wyloguj się…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Zakończ</translation>
        </message>
        <message>
            <source>Save &amp;report for support…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Zapisz &amp;raport dla pomocy technicznej…</translation>
        </message>
        <message>
            <source>&amp;About Dossier</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>O progr&amp;amie Dossier</translation>
        </message>
        <message>
            <source>Copied.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Skopiowano.</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>&amp;Konto</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Pomo&amp;c</translation>
        </message>
        <message>
            <source>Choose files to upload (Ctrl+O)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Wybierz pliki do wysłania (Ctrl+O)</translation>
        </message>
        <message>
            <source>Refresh</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Odśwież</translation>
        </message>
        <message>
            <source>Get the latest list (F5)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Pobierz aktualną listę (F5)</translation>
        </message>
        <message>
            <source>Delete the selected documents, or stop sending them (Del)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Usuń zaznaczone dokumenty lub zatrzymaj ich wysyłanie (Del)</translation>
        </message>
        <message>
            <source>Search</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Search name, type, status…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Szukaj: nazwa, typ, stan…</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Pokaż</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Wyczyść wyszukiwanie</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Wszystkie ({count})</translation>
        </message>
        <message>
            <source>Needs attention ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Wymagają uwagi ({count})</translation>
        </message>
        <message>
            <source>On the way ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>W drodze ({count})</translation>
        </message>
        <message>
            <source>In review ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>W weryfikacji ({count})</translation>
        </message>
        <message>
            <source>Approved ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Zatwierdzone ({count})</translation>
        </message>
        <message>
            <source>Rejected ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Odrzucone ({count})</translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Wysyłanie: %n plik</numerusform>
                <numerusform>Wysyłanie: %n pliki</numerusform>
                <numerusform>Wysyłanie: %n plików</numerusform>
            </translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{sent} z {total}</translation>
        </message>
        <message>
            <source>{speed}/s</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{speed}/s</translation>
        </message>
        <message>
            <source>{time} left</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>pozostało {time}</translation>
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
                <numerusform>%n dokument</numerusform>
                <numerusform>%n dokumenty</numerusform>
                <numerusform>%n dokumentów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n document(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>{shown} z %n dokumentu</numerusform>
                <numerusform>{shown} z %n dokumentów</numerusform>
                <numerusform>{shown} z %n dokumentów</numerusform>
            </translation>
        </message>
        <message>
            <source>Online · updated {time}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Online · aktualizacja: {time}</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Odświeżanie…</translation>
        </message>
        <message>
            <source>Your broker asked Dossier to wait: next refresh in {time}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Broker prosi o chwilę przerwy: następne odświeżenie za {time}</translation>
        </message>
        <message>
            <source>Not up to date</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Nieaktualne</translation>
        </message>
        <message>
            <source>Sign-in expired</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Logowanie wygasło</translation>
        </message>
        <message>
            <source>{name}: {percent} % sent</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{name}: wysłano {percent} %</translation>
        </message>
        <message>
            <source>“{name}”: {status}.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}”: {status}.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) need your attention.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n dokument wymaga uwagi.</numerusform>
                <numerusform>%n dokumenty wymagają uwagi.</numerusform>
                <numerusform>%n dokumentów wymaga uwagi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your document is being sent. You can keep working.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dokument jest wysyłany. Można pracować dalej.</translation>
        </message>
        <message>
            <source>{count} of {total} have arrived. You can keep working.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dotarło {count} z {total}. Można pracować dalej.</translation>
        </message>
        <message>
            <source>{count} of {total} have arrived. Nothing to do: your broker is reviewing them.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dotarło {count} z {total}. Nie trzeba nic robić: broker je weryfikuje.</translation>
        </message>
        <message numerus="yes">
            <source>In review: %n document(s). Nothing to do for now.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>W weryfikacji: %n dokument. Na razie nie trzeba nic robić.</numerusform>
                <numerusform>W weryfikacji: %n dokumenty. Na razie nie trzeba nic robić.</numerusform>
                <numerusform>W weryfikacji: %n dokumentów. Na razie nie trzeba nic robić.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approved: %n document(s). Nothing more to do.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Zatwierdzono: %n dokument. Nie trzeba już nic robić.</numerusform>
                <numerusform>Zatwierdzono: %n dokumenty. Nie trzeba już nic robić.</numerusform>
                <numerusform>Zatwierdzono: %n dokumentów. Nie trzeba już nic robić.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do for now.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Na razie nie trzeba nic robić.</translation>
        </message>
        <message numerus="yes">
            <source>Paused by you: %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Wstrzymano na Twoje polecenie: %n dokument.</numerusform>
                <numerusform>Wstrzymano na Twoje polecenie: %n dokumenty.</numerusform>
                <numerusform>Wstrzymano na Twoje polecenie: %n dokumentów.</numerusform>
            </translation>
        </message>
        <message>
            <source>All received, nothing to do. Your broker is reviewing your documents.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Wszystko otrzymano, nie trzeba nic robić. Broker weryfikuje Twoje dokumenty.</translation>
        </message>
        <message>
            <source>All accepted. You’re done.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Wszystko przyjęto. Gotowe.</translation>
        </message>
        <message>
            <source>Save receipts…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Zapisz potwierdzenia…</translation>
        </message>
        <message>
            <source>Save recei&amp;pts…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Zapisz potwi&amp;erdzenia…</translation>
        </message>
        <message>
            <source>What your broker needs</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Czego potrzebuje broker</translation>
        </message>
        <message>
            <source>{group}: still missing</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: jeszcze brakuje</translation>
        </message>
        <message>
            <source>{group}: not accepted, please send another</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: nie przyjęto, prosimy wysłać inny dokument</translation>
        </message>
        <message>
            <source>{group}: one side of “{caption}” is missing</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: brakuje jednej strony „{caption}”</translation>
        </message>
        <message>
            <source>{group}: being sent</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: wysyłanie</translation>
        </message>
        <message>
            <source>{group}: received ({caption})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: otrzymano ({caption})</translation>
        </message>
        <message>
            <source>{group}: accepted ({caption})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: przyjęto ({caption})</translation>
        </message>
        <message>
            <source>Click to choose the document</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Kliknij, aby wybrać dokument</translation>
        </message>
        <message>
            <source>“{name}” has arrived.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dokument „{name}” dotarł.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) have arrived.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Dotarł %n dokument.</numerusform>
                <numerusform>Dotarły %n dokumenty.</numerusform>
                <numerusform>Dotarło %n dokumentów.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” had already arrived before it could be stopped. Delete it if it should not be there.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dokument „{name}” dotarł, zanim udało się go zatrzymać. Usuń go, jeśli nie powinno go tam być.</translation>
        </message>
        <message>
            <source>Delete it…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Usuń go…</translation>
        </message>
        <message>
            <source>“{new}” has arrived. If you no longer need the old “{old}”, you can delete it.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dokument „{new}” dotarł. Jeśli stary „{old}” nie jest już potrzebny, można go usunąć.</translation>
        </message>
        <message>
            <source>Delete the old one…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Usuń stary…</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s): {status}.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n dokument: {status}.</numerusform>
                <numerusform>%n dokumenty: {status}.</numerusform>
                <numerusform>%n dokumentów: {status}.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Usunięto „{name}”.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Usunięto %n dokument.</numerusform>
                <numerusform>Usunięto %n dokumenty.</numerusform>
                <numerusform>Usunięto %n dokumentów.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is being deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Trwa usuwanie „{name}”.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are being deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Trwa usuwanie %n dokumentu.</numerusform>
                <numerusform>Trwa usuwanie %n dokumentów.</numerusform>
                <numerusform>Trwa usuwanie %n dokumentów.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is being removed and will not be sent.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dokument „{name}” jest usuwany z listy i nie zostanie wysłany.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are being removed.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Trwa usuwanie z listy %n dokumentu.</numerusform>
                <numerusform>Trwa usuwanie z listy %n dokumentów.</numerusform>
                <numerusform>Trwa usuwanie z listy %n dokumentów.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo ({count} s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Cofnij ({count} s)</translation>
        </message>
        <message>
            <source>“{name}” was not deleted: {title}. {cure}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Nie usunięto „{name}”: {title}. {cure}</translation>
        </message>
        <message>
            <source>“{name}” is still in your broker’s list. {title}. {cure}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dokument „{name}” nadal jest na liście brokera. {title}. {cure}</translation>
        </message>
        <message>
            <source>It is not certain that “{name}” was deleted. {title}. Dossier checks the list as soon as it can.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Nie ma pewności, czy usunięto „{name}”. {title}. Dossier sprawdzi listę, gdy tylko będzie to możliwe.</translation>
        </message>
        <message>
            <source>Some of your documents are not shown: your broker’s list ended before all of them had come.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Część dokumentów nie jest widoczna: lista od brokera urwała się, zanim dotarły wszystkie.</translation>
        </message>
        <message>
            <source>You need not do anything: Dossier tries again by itself.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Nie musisz nic robić: Dossier samo spróbuje ponownie.</translation>
        </message>
        <message>
            <source>Close this message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Zamknij ten komunikat</translation>
        </message>
        <message>
            <source>Show the next message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Pokaż następny komunikat</translation>
        </message>
        <message>
            <source>1 of {count}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>1 z {count}</translation>
        </message>
        <message>
            <source>Read all…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Przeczytaj całość…</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Komunikat</translation>
        </message>
        <message numerus="yes">
            <source>Left from last time: Dossier is sending %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Z poprzedniego razu: Dossier wysyła %n dokument.</numerusform>
                <numerusform>Z poprzedniego razu: Dossier wysyła %n dokumenty.</numerusform>
                <numerusform>Z poprzedniego razu: Dossier wysyła %n dokumentów.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left from last time: Dossier is checking if %n document(s) arrived, and continues by itself.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Z poprzedniego razu: Dossier sprawdza, czy dotarł %n dokument, i samo kontynuuje.</numerusform>
                <numerusform>Z poprzedniego razu: Dossier sprawdza, czy dotarły %n dokumenty, i samo kontynuuje.</numerusform>
                <numerusform>Z poprzedniego razu: Dossier sprawdza, czy dotarło %n dokumentów, i samo kontynuuje.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Zaloguj się ponownie…</translation>
        </message>
        <message>
            <source>Dossier will close when everything has been sent.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier zamknie się po wysłaniu wszystkiego.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Nie zamykaj</translation>
        </message>
        <message>
            <source>About Dossier</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>O programie Dossier</translation>
        </message>
        <message>
            <source>Dossier {version}

Send the documents for your identity check, see how each review is going, and replace any that were rejected.

Qt {qt}, Python {python}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier {version}

Wysyłaj dokumenty do weryfikacji tożsamości, śledź przebieg ich oceny i zastępuj odrzucone.

Qt {qt}, Python {python}</translation>
        </message>
        <message>
            <source>A document: {status}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dokument: {status}</translation>
        </message>
        <message>
            <source>“{name}”: {status}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>„{name}”: {status}</translation>
        </message>
        <message numerus="yes">
            <source>There is news of %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>Są nowe informacje o %n dokumencie.</numerusform>
                <numerusform>Są nowe informacje o %n dokumentach.</numerusform>
                <numerusform>Są nowe informacje o %n dokumentach.</numerusform>
            </translation>
        </message>
    </context>
</TS>
