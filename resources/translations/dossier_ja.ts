<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>Something went wrong in Dossier</source>
            <extracomment>desktop_app/domain/errors/base.py</extracomment>
            <translation>Dossierで問題が発生しました</translation>
        </message>
        <message>
            <source>Try again. If it keeps happening, restart Dossier.</source>
            <extracomment>desktop_app/domain/errors/base.py</extracomment>
            <translation>もう一度お試しください。繰り返し発生する場合は、Dossierを再起動してください。</translation>
        </message>
        <message>
            <source>“{name}” cannot be used</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」は使用できません</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>別のファイルを選択してください。</translation>
        </message>
        <message>
            <source>“{name}” is no longer there</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」が見つかりません</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted. Choose the file again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>移動、名前の変更、または削除が行われています。ファイルをもう一度選択してください。</translation>
        </message>
        <message>
            <source>“{name}” cannot be read</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」を読み取れません</translation>
        </message>
        <message>
            <source>Close other programs that use it, check that you may open it, then choose it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>使用中のほかのプログラムを閉じ、開く権限があることを確認してから、もう一度選択してください。</translation>
        </message>
        <message>
            <source>The drive with “{name}” does not answer</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」のあるドライブが応答しません</translation>
        </message>
        <message>
            <source>Check that the drive or network folder is connected, then try again; or copy the file to this computer and add the copy.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>ドライブまたはネットワークフォルダーが接続されていることを確認して、もう一度お試しください。または、ファイルをこのコンピューターにコピーし、そのコピーを追加してください。</translation>
        </message>
        <message>
            <source>“{name}” is not a document</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」は書類ではありません</translation>
        </message>
        <message>
            <source>“{name}” is a folder</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」はフォルダーです</translation>
        </message>
        <message>
            <source>Open it and choose the files inside.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>フォルダーを開き、中のファイルを選択してください。</translation>
        </message>
        <message>
            <source>“{name}” is only in your cloud storage, not on this computer</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」はクラウドストレージにのみあり、このコンピューターにはありません</translation>
        </message>
        <message>
            <source>Open it once, or have it kept on this computer, wait until it is here, then choose it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>一度開くか、このコンピューターに保存する設定にしてください。ダウンロードが終わったら、もう一度選択してください。</translation>
        </message>
        <message>
            <source>“{name}” is empty</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」は空のファイルです</translation>
        </message>
        <message>
            <source>Take the photo or save the document again, then choose the new file.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>写真を撮り直すか、書類を保存し直してから、新しいファイルを選択してください。</translation>
        </message>
        <message>
            <source>“{name}” is too large: {size}</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」のサイズが大きすぎます：{size}</translation>
        </message>
        <message>
            <source>At most {limit} can be sent. Take the photo with a smaller size, or save it as a smaller PDF.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>送信できるのは{limit}までです。写真を小さいサイズで撮り直すか、より小さいPDFとして保存してください。</translation>
        </message>
        <message>
            <source>“{name}” changed before it was sent completely</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」は送信が終わる前に変更されました</translation>
        </message>
        <message>
            <source>It was not sent. Wait until it has been saved completely, then add it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>送信されていません。保存が完了するまで待ってから、もう一度追加してください。</translation>
        </message>
        <message>
            <source>There is no room on this computer to prepare “{name}”</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>「{name}」の送信準備に必要な空き容量がこのコンピューターにありません</translation>
        </message>
        <message>
            <source>Free some disk space, then try again. Nothing was sent.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>ディスクの空き容量を増やして、もう一度お試しください。何も送信されていません。</translation>
        </message>
        <message>
            <source>The settings file cannot be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>設定ファイルを使用できません</translation>
        </message>
        <message>
            <source>Dossier continues without it. Check {path}: {reason}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>Dossierは設定ファイルなしで続行します。{path}を確認してください：{reason}</translation>
        </message>
        <message>
            <source>This computer’s password store could not be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>このコンピューターのパスワード保管庫を使用できませんでした</translation>
        </message>
        <message>
            <source>Unlock it and try again. Until then you will need to sign in each time you start Dossier.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>ロックを解除して、もう一度お試しください。それまでは、Dossierを起動するたびにサインインが必要です。</translation>
        </message>
        <message>
            <source>The saved sign-in could not be removed from this computer</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>保存されたサインイン情報をこのコンピューターから削除できませんでした</translation>
        </message>
        <message>
            <source>Unlock the password store and sign out again, or delete the entries named Dossier there.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>パスワード保管庫のロックを解除してもう一度サインアウトするか、保管庫内の「Dossier」という項目を削除してください。</translation>
        </message>
        <message>
            <source>The broker’s file “{path}” cannot be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>ブローカーのファイル「{path}」は使用できません</translation>
        </message>
        <message>
            <source>Nothing was changed. Tell the person who made the file: {place}: {reason}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>何も変更されていません。ファイルの作成者に次の内容をお伝えください：{place}：{reason}</translation>
        </message>
        <message>
            <source>The report could not be saved as “{path}”</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>レポートを「{path}」として保存できませんでした</translation>
        </message>
        <message>
            <source>Choose another name or another folder. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>別の名前または別のフォルダーを選択してください。（{reason}）</translation>
        </message>
        <message>
            <source>Nothing is being sent: Dossier cannot save which documents are waiting</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>送信を止めています：送信待ちの書類をDossierが記録できません</translation>
        </message>
        <message>
            <source>Free some disk space, or check that the disk can be written to, then try again. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>ディスクの空き容量を増やすか、ディスクに書き込めることを確認して、もう一度お試しください。（{reason}）</translation>
        </message>
        <message>
            <source>One document has stopped: Dossier could not save how far it had got</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>1件の書類の送信が止まりました：Dossierが進行状況を保存できませんでした</translation>
        </message>
        <message>
            <source>The others continue by themselves. Find the document that stopped in the list, and check whether it arrived. If this happens again, save a report for support. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>ほかの書類の送信は自動的に続きます。止まった書類を一覧で探し、届いたかどうかを確認してください。再び発生する場合は、サポート用レポートを保存してください。（{reason}）</translation>
        </message>
        <message>
            <source>Documents added with a newer version of Dossier are waiting: {count}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>新しいバージョンのDossierで追加された書類が送信待ちです：{count}件</translation>
        </message>
        <message>
            <source>They are saved but not sent. Install the newest version of Dossier to send them.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>保存されていますが、送信されていません。送信するには、最新バージョンのDossierをインストールしてください。</translation>
        </message>
        <message>
            <source>Dossier could not read which documents were still waiting to be sent</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>送信待ちの書類の記録をDossierが読み取れませんでした</translation>
        </message>
        <message>
            <source>Your files are where they were. Check in the list which documents arrived, and add the others again. A copy of the damaged record was kept as {place}.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>お客様のファイルは元の場所にあります。届いた書類を一覧で確認し、それ以外をもう一度追加してください。破損した記録のコピーは{place}に保存されています。</translation>
        </message>
        <message>
            <source>No secure connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host}に安全に接続できません</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address; in a company network ask your IT department about its certificate. ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。アドレスを確認してください。社内ネットワークの場合は、証明書についてIT部門にお問い合わせください。（{reason}）</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host}の証明書は有効期限が切れています</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer; if it is right, tell your broker. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。このコンピューターの日付を確認してください。正しい場合は、ブローカーにご連絡ください。（発行者：{issuer}）</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host}の証明書はまだ有効になっていません</translation>
        </message>
        <message>
            <source>The certificate of {host} is for another server</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host}の証明書は別のサーバーのものです</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address, letter by letter. The certificate is for: {names} (issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。アドレスを一文字ずつ確認してください。証明書の対象：{names}（発行者：{issuer}）</translation>
        </message>
        <message>
            <source>The connection to {host} is not trusted</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host}への接続は信頼されていません</translation>
        </message>
        <message>
            <source>Nothing was sent. In a company network, ask your IT department for its certificate file (CA, PEM) and choose it in Settings under Server. Anywhere else, do not try again on this network: it may not be safe. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。社内ネットワークの場合は、IT部門から証明書ファイル（CA、PEM）を入手し、設定の「サーバー」で選択してください。それ以外の場合、このネットワークは安全でない可能性があるため、再試行しないでください。（発行者：{issuer}）</translation>
        </message>
        <message>
            <source>The connection to {host} is not trusted: its certificate is self-signed</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host}への接続は信頼されていません：証明書が自己署名です</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address. If it is a test server of your own, choose its certificate in Settings under Server; otherwise do not continue, and tell your broker. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。アドレスを確認してください。ご自身のテストサーバーの場合は、その証明書を設定の「サーバー」で選択してください。それ以外の場合は続行せず、ブローカーにご連絡ください。（発行者：{issuer}）</translation>
        </message>
        <message>
            <source>{host} does not send all of its certificates</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host}から証明書の一部が送信されていません</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell your broker that the server has to send its whole certificate chain; the intermediate certificate is missing. A web browser may open the address all the same. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。中間証明書が不足しているため、サーバーが証明書チェーン全体を送信する必要があることをブローカーにお伝えください。Webブラウザーではこのアドレスを開ける場合があります。（発行者：{issuer}）</translation>
        </message>
        <message>
            <source>A filter in your network, {product}, reads the connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>ネットワーク上のフィルター（{product}）が{host}との通信を読み取っています</translation>
        </message>
        <message>
            <source>Nothing was sent. If your company or school uses {product}, ask its IT department for its certificate file (CA, PEM) and choose it in Settings under Server; otherwise use another network. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。お勤め先や学校で{product}を使用している場合は、IT部門から証明書ファイル（CA、PEM）を入手し、設定の「サーバー」で選択してください。それ以外の場合は、別のネットワークを使用してください。（発行者：{issuer}）</translation>
        </message>
        <message>
            <source>A program on this computer, {product}, reads the connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>このコンピューター上のプログラム（{product}）が{host}との通信を読み取っています</translation>
        </message>
        <message>
            <source>Nothing was sent. In {product}, add {host} to the sites whose secure connections (HTTPS) it does not check, then try again. If you do not use {product}, ask whoever looks after your computer. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。{product}で、安全な接続（HTTPS）の検査対象から除外するサイトに{host}を追加し、もう一度お試しください。{product}を使用していない場合は、コンピューターの管理者にお問い合わせください。（発行者：{issuer}）</translation>
        </message>
        <message>
            <source>The certificate of {host} is faulty</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host}の証明書に問題があります</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell your IT department or your broker: {reason} (issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。IT部門またはブローカーに次の内容をお伝えください：{reason}（発行者：{issuer}）</translation>
        </message>
        <message>
            <source>{host} does not offer a secure connection</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{host}は安全な接続に対応していません</translation>
        </message>
        <message>
            <source>Nothing was sent. Check address and port; if they are right, tell your broker. ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。アドレスとポートを確認してください。正しい場合は、ブローカーにご連絡ください。（{reason}）</translation>
        </message>
        <message>
            <source>The proxy {proxy} did not connect to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>プロキシ{proxy}が{host}に接続しませんでした</translation>
        </message>
        <message>
            <source>Nothing was sent. Ask your IT department whether {host} is allowed, or choose another proxy in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。{host}への接続が許可されているかIT部門に確認するか、設定の「接続」で別のプロキシを選択してください。</translation>
        </message>
        <message>
            <source>The proxy {proxy} cannot be reached</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>プロキシ{proxy}に接続できません</translation>
        </message>
        <message>
            <source>Nothing was sent. Check your network, and the proxy in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。ネットワークと、設定の「接続」にあるプロキシを確認してください。</translation>
        </message>
        <message>
            <source>The proxy {proxy} asks for a user name and a password</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>プロキシ{proxy}がユーザー名とパスワードを求めています</translation>
        </message>
        <message>
            <source>Nothing was sent. Enter both in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。設定の「接続」で両方を入力し、もう一度サインインしてください。内容はIT部門にお問い合わせください。</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not accept the user name or its password</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>プロキシ{proxy}でユーザー名またはパスワードが認証されません</translation>
        </message>
        <message>
            <source>Nothing was sent. Correct both in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。設定の「接続」で両方を修正し、もう一度サインインしてください。内容はIT部門にお問い合わせください。</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not answer as a SOCKS5 proxy</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>プロキシ{proxy}がSOCKS5プロキシとして応答しません</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the port and the kind of proxy in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>何も送信されていません。設定の「接続」でポートとプロキシの種類を確認し、もう一度サインインしてください。内容はIT部門にお問い合わせください。</translation>
        </message>
        <message>
            <source>The proxy that the system names in {setting} cannot be used</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>システムの{setting}で指定されたプロキシは使用できません</translation>
        </message>
        <message>
            <source>Dossier continues without it. If you need a proxy, ask your IT department for an HTTP or SOCKS5 proxy and enter it in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>Dossierはこのプロキシなしで続行します。プロキシが必要な場合は、HTTPまたはSOCKS5プロキシをIT部門に確認し、設定の「接続」に入力してください。</translation>
        </message>
        <message>
            <source>An address that is to be reached without the proxy cannot be read: {entry}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>プロキシを使わないアドレスの指定を読み取れません：{entry}</translation>
        </message>
        <message>
            <source>It is set in {setting}. Dossier uses the proxy {proxy}. If your broker must be reached without it, choose “Directly, without a proxy” in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>{setting}で設定されています。Dossierはプロキシ{proxy}を使用します。プロキシなしでブローカーに接続する必要がある場合は、設定の「接続」で「プロキシを使わず直接接続」を選択してください。</translation>
        </message>
        <message>
            <source>The certificate file {path} cannot be used</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>証明書ファイル{path}は使用できません</translation>
        </message>
        <message>
            <source>Choose another file in Settings under Server, one with certificates (PEM). ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>設定の「サーバー」で、証明書（PEM）を含む別のファイルを選択してください。（{reason}）</translation>
        </message>
        <message>
            <source>Your broker’s system received “{name}” but does not show it</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>ブローカーのシステムは「{name}」を受信しましたが、表示していません</translation>
        </message>
        <message>
            <source>Ask your broker whether they have it. Send it again only if they do not.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>届いているかどうかブローカーにご確認ください。届いていない場合のみ、再送信してください。</translation>
        </message>
        <message>
            <source>“{name}” may have arrived and then been removed</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>「{name}」は届いたあとに削除された可能性があります</translation>
        </message>
        <message>
            <source>A new document appeared in the list and is gone again. If neither you nor your broker removed it, send it again.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>新しい書類が一覧に表示されたあと、なくなりました。お客様もブローカーも削除していない場合は、再送信してください。</translation>
        </message>
        <message>
            <source>Dossier cannot find out whether “{name}” arrived</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>「{name}」が届いたかどうかDossierで確認できません</translation>
        </message>
        <message>
            <source>The list that comes from your broker is incomplete. Ask them whether they have the document.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>ブローカーから届く一覧が不完全です。書類が届いているかどうかブローカーにご確認ください。</translation>
        </message>
        <message>
            <source>“{name}” does not seem to have arrived</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>「{name}」は届いていないようです</translation>
        </message>
        <message>
            <source>Send it again? Dossier asks you first because the settings for this broker say so.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>再送信しますか？このブローカーの設定に従い、事前に確認しています。</translation>
        </message>
        <message>
            <source>Your broker already has a document that looks like “{name}”</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>「{name}」とよく似た書類がすでにブローカーに届いています</translation>
        </message>
        <message>
            <source>Yours has not been sent yet. If it is the same document, there is no need to send it. If it is a different one, send it.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>お客様の書類はまだ送信されていません。同じ書類であれば、送信する必要はありません。別の書類であれば、送信してください。</translation>
        </message>
        <message>
            <source>“{name}” was added on another computer</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>「{name}」は別のコンピューターで追加されました</translation>
        </message>
        <message>
            <source>That computer may still send it. If you send it from here as well, it could arrive twice. Send it only if the other computer will not.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>そのコンピューターから送信される可能性があります。ここからも送信すると、二重に届くことがあります。別のコンピューターから送信されない場合のみ、送信してください。</translation>
        </message>
        <message>
            <source>The list you see may be out of date. Check your internet connection, then refresh.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>表示中の一覧は最新でない可能性があります。インターネット接続を確認してから、更新してください。</translation>
        </message>
        <message>
            <source>You are not signed in yet. Check your internet connection, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>まだサインインしていません。インターネット接続を確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Refresh in a minute: if the document is still in the list, delete it again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>1分ほどしてから更新してください。書類がまだ一覧にある場合は、もう一度削除してください。</translation>
        </message>
        <message>
            <source>{host} did not provide the list of documents ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}から書類の一覧を取得できませんでした（{status}）</translation>
        </message>
        <message>
            <source>{host} refused the sign-in ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}にサインインを拒否されました（{status}）</translation>
        </message>
        <message>
            <source>Your account is not allowed to see documents at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>お使いのアカウントには{host}の書類を表示する権限がありません</translation>
        </message>
        <message>
            <source>{host} refused to delete the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}に書類の削除を拒否されました</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system. If it does not help, ask your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ブローカーのシステムからのメッセージをお読みください。解決しない場合は、ブローカーにお問い合わせください。</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then try to sign in again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>お客様の操作に問題はありません。数分待ってから、もう一度サインインしてください。</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then refresh.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>お客様の操作に問題はありません。数分待ってから、更新してください。</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes: if the document is still in the list, delete it again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>お客様の操作に問題はありません。数分待っても書類が一覧にある場合は、もう一度削除してください。</translation>
        </message>
        <message>
            <source>{host} has no list of documents at this address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}のこのアドレスには書類の一覧がありません</translation>
        </message>
        <message>
            <source>Check your broker’s address, letter by letter, or ask your broker for the right one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ブローカーのアドレスを一文字ずつ確認するか、正しいアドレスをブローカーにお問い合わせください。</translation>
        </message>
        <message>
            <source>{host} refused the request as too large ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>リクエストが大きすぎるため、{host}に拒否されました（{status}）</translation>
        </message>
        <message>
            <source>The problem is on your broker’s side. Please tell them.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ブローカー側の問題です。ブローカーにご連絡ください。</translation>
        </message>
        <message>
            <source>For your safety Dossier stays at your broker’s address. Ask your broker for the right one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>安全のため、Dossierはブローカーのアドレス以外には接続しません。正しいアドレスをブローカーにお問い合わせください。</translation>
        </message>
        <message>
            <source>To keep your sign-in safe, Dossier does not send it there. Ask your broker for the right address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>サインイン情報を守るため、Dossierはそこへは送信しません。正しいアドレスをブローカーにお問い合わせください。</translation>
        </message>
        <message>
            <source>The sign-in page of a public network, such as a hotel’s, can cause this. If it keeps happening, tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ホテルなどの公衆ネットワークのサインインページが原因の場合があります。繰り返し発生する場合は、ブローカーにご連絡ください。</translation>
        </message>
        <message>
            <source>{host} cannot be reached</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}に接続できません</translation>
        </message>
        <message>
            <source>Check the address and your internet connection, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>アドレスとインターネット接続を確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The connection dropped before {host} confirmed</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}からの確認の前に接続が切れました</translation>
        </message>
        <message>
            <source>It may have worked all the same. Refresh the list and look before you try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>処理は完了している可能性があります。再試行する前に、一覧を更新して確認してください。</translation>
        </message>
        <message>
            <source>The connection to {host} was lost</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}への接続が切れました</translation>
        </message>
        <message>
            <source>{host} did not answer in time</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}から時間内に応答がありませんでした</translation>
        </message>
        <message>
            <source>Sending was interrupted</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>送信が中断されました</translation>
        </message>
        <message>
            <source>Dossier is checking if it arrived and continues by itself.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>届いたかどうかをDossierが確認しています。送信は自動的に続きます。</translation>
        </message>
        <message>
            <source>Your broker’s system is not responding properly right now ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ブローカーのシステムが現在正常に応答していません（{status}）</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then refresh and try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>お客様の操作に問題はありません。数分待ってから更新し、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Dossier cannot read the answer from {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}からの応答を読み取れません</translation>
        </message>
        <message>
            <source>Check your broker’s address. If you use a public network, such as a hotel’s, open its sign-in page in a web browser first.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ブローカーのアドレスを確認してください。ホテルなどの公衆ネットワークをご利用の場合は、まずWebブラウザーでそのサインインページを開いてください。</translation>
        </message>
        <message>
            <source>{host} sent a compressed answer that cannot be read ({coding})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}から届いた圧縮された応答を読み取れません（{coding}）</translation>
        </message>
        <message>
            <source>A company’s filter may have changed it on the way. Try another network, or show this to your IT department or your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>社内のフィルターが途中で内容を変更した可能性があります。別のネットワークで試すか、この画面をIT部門またはブローカーにお見せください。</translation>
        </message>
        <message>
            <source>The answer from {host} contains an error message</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}からの応答にエラーメッセージが含まれています</translation>
        </message>
        <message>
            <source>You did nothing wrong. Dossier cannot be sure that this worked. Show the message to your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>お客様の操作に問題はありません。処理が完了したかどうかDossierで確認できません。メッセージをブローカーにお見せください。</translation>
        </message>
        <message>
            <source>Your broker’s list of documents is incomplete</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ブローカーの書類一覧が不完全です</translation>
        </message>
        <message>
            <source>Without the whole list Dossier cannot be sure what is new, so nothing was sent. It keeps trying by itself; if it keeps happening, tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>一覧がすべて揃わないと何が新しいか確認できないため、何も送信されていません。Dossierは自動的に再試行を続けます。繰り返し発生する場合は、ブローカーにご連絡ください。</translation>
        </message>
        <message>
            <source>The list of documents from {host} is longer than Dossier can read</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}の書類一覧が長すぎて、Dossierで読み取れません</translation>
        </message>
        <message>
            <source>Dossier reads up to 100,000 documents, and sends nothing without a whole list. Refreshing does not help: tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>Dossierが読み取れる書類は100,000件までです。一覧がすべて揃わないと何も送信しません。更新しても解決しないため、ブローカーにご連絡ください。</translation>
        </message>
        <message>
            <source>{host} refused the request ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}にリクエストを拒否されました（{status}）</translation>
        </message>
        <message>
            <source>Your sign-in at {host} has expired</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}へのサインインの有効期限が切れました</translation>
        </message>
        <message>
            <source>Sign in again to continue. Nothing is lost.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>続けるには、もう一度サインインしてください。データは失われていません。</translation>
        </message>
        <message>
            <source>This sign-in belongs to another account at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>このサインイン情報は{host}の別のアカウントのものです</translation>
        </message>
        <message>
            <source>Documents waiting here are sent only from the account they were added with. To use another account, sign out first.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ここで送信待ちの書類は、追加したときのアカウントからのみ送信されます。別のアカウントを使うには、先にサインアウトしてください。</translation>
        </message>
        <message>
            <source>Your account is not allowed to do this</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>お使いのアカウントにはこの操作の権限がありません</translation>
        </message>
        <message>
            <source>Ask your broker to allow it for your account.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>アカウントでこの操作を許可するよう、ブローカーにご依頼ください。</translation>
        </message>
        <message>
            <source>A firewall or filter on the way to {host} blocked this</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}までの経路にあるファイアウォールまたはフィルターにブロックされました</translation>
        </message>
        <message>
            <source>A web page answered instead of your broker’s system. Try another network, or show this to your IT department or your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ブローカーのシステムではなくWebページが応答しました。別のネットワークで試すか、この画面をIT部門またはブローカーにお見せください。</translation>
        </message>
        <message>
            <source>{host} cannot find the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}で書類が見つかりません</translation>
        </message>
        <message>
            <source>It may have been removed: refresh the list. If this keeps happening, check your broker’s address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>削除された可能性があります。一覧を更新してください。繰り返し発生する場合は、ブローカーのアドレスを確認してください。</translation>
        </message>
        <message>
            <source>{host} may already have this document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>この書類はすでに{host}に届いている可能性があります</translation>
        </message>
        <message>
            <source>Refresh the list and check whether the document is already there.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>一覧を更新して、書類がすでにあるかどうかを確認してください。</translation>
        </message>
        <message>
            <source>The file is too large for {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ファイルが{host}の上限サイズを超えています</translation>
        </message>
        <message>
            <source>Take the photo with a smaller size, or save it as a smaller PDF, and send that.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>写真を小さいサイズで撮り直すか、より小さいPDFとして保存して、それを送信してください。</translation>
        </message>
        <message>
            <source>{host} refused the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}に書類を拒否されました</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system, correct what it says, then send the document again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ブローカーのシステムからのメッセージを読み、指摘された点を修正して、書類を再送信してください。</translation>
        </message>
        <message>
            <source>{host} did not delete the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}で書類が削除されませんでした</translation>
        </message>
        <message>
            <source>It is still there. Read the message from your broker’s system, or ask your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>書類はまだ残っています。ブローカーのシステムからのメッセージを読むか、ブローカーにお問い合わせください。</translation>
        </message>
        <message>
            <source>Your broker’s system does not accept this file</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ブローカーのシステムがこのファイルを受け付けません</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system. Often a JPEG, PNG or PDF helps. If the file is fine, ask your broker which upload format to choose in the settings.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ブローカーのシステムからのメッセージをお読みください。多くの場合、JPEG、PNG、PDFにすると解決します。ファイルに問題がない場合は、設定で選ぶアップロード形式をブローカーにお問い合わせください。</translation>
        </message>
        <message>
            <source>{host} is busy</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}は混み合っています</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{seconds}秒待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>{host} points to another address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}が別のアドレスへの転送を指示しています</translation>
        </message>
        <message>
            <source>To keep your documents safe, Dossier does not send them there. Ask your broker for the right address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>書類を守るため、Dossierはそこへは送信しません。正しいアドレスをブローカーにお問い合わせください。</translation>
        </message>
        <message>
            <source>{host} points to {target}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}が{target}への転送を指示しています</translation>
        </message>
        <message>
            <source>{host} does not accept this access code</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}でこのアクセスコードが認証されません</translation>
        </message>
        <message>
            <source>Paste the whole code again, or ask your broker for a new one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>コード全体をもう一度貼り付けるか、新しいコードをブローカーにご依頼ください。</translation>
        </message>
        <message>
            <source>Your account is not allowed to send documents to {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>お使いのアカウントには{host}に書類を送信する権限がありません</translation>
        </message>
        <message>
            <source>Your account is not allowed to delete this document at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>お使いのアカウントには{host}のこの書類を削除する権限がありません</translation>
        </message>
        <message>
            <source>{host} does not accept documents at this address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host}のこのアドレスでは書類を受け付けていません</translation>
        </message>
        <message>
            <source>Copy the whole code from your broker’s message and paste it again. It has no spaces.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>ブローカーからのメッセージにあるコード全体をコピーして、もう一度貼り付けてください。コードに空白は含まれません。</translation>
        </message>
        <message>
            <source>This address cannot be used</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>このアドレスは使用できません</translation>
        </message>
        <message>
            <source>{reason}</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>This does not look like an access code</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>これはアクセスコードではないようです</translation>
        </message>
        <message>
            <source>{host} did not accept the sign-in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{host}でサインインが受け付けられませんでした</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system, then try again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>ブローカーのシステムからのメッセージを読み、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Wrong email or password</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>メールアドレスまたはパスワードが正しくありません</translation>
        </message>
        <message>
            <source>Check both, and the Caps Lock key, then try again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>両方とCaps Lockキーを確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>That code is wrong or has expired</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>コードが正しくないか、有効期限が切れています</translation>
        </message>
        <message>
            <source>Enter the newest code. An app shows a new one every 30 seconds.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>最新のコードを入力してください。アプリでは30秒ごとに新しいコードが表示されます。</translation>
        </message>
        <message>
            <source>The sign-in took too long</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>サインインに時間がかかりすぎました</translation>
        </message>
        <message>
            <source>Enter your password again and continue with a new code.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>パスワードをもう一度入力し、新しいコードで続けてください。</translation>
        </message>
        <message>
            <source>{host} shows a picture puzzle (captcha) at each sign-in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{host}ではサインインのたびに画像認証（CAPTCHA）が表示されます</translation>
        </message>
        <message>
            <source>Only a web browser can show it. Get an access code on your broker’s website and paste it here.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>画像認証はWebブラウザーでのみ表示できます。ブローカーのWebサイトでアクセスコードを取得し、ここに貼り付けてください。</translation>
        </message>
        <message>
            <source>{host} does not offer signing in with email and password</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{host}はメールアドレスとパスワードでのサインインに対応していません</translation>
        </message>
        <message>
            <source>Ask your broker for an access code and paste it here.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>ブローカーにアクセスコードを依頼し、ここに貼り付けてください。</translation>
        </message>
        <message>
            <source>The sign-in at {host} could not be renewed just now</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{host}へのサインインを更新できませんでした</translation>
        </message>
        <message>
            <source>Wait a few minutes, then try again or sign in again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>数分待ってから、再試行するか、もう一度サインインしてください。</translation>
        </message>
        <message>
            <source>Too many attempts to sign in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>サインインの試行回数が上限を超えました</translation>
        </message>
        <message>
            <source>You can try again in {seconds} seconds.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{seconds}秒後にもう一度お試しいただけます。</translation>
        </message>
        <message>
            <source>Dossier cannot start: it cannot use “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierを起動できません：「{path}」を使用できません</translation>
        </message>
        <message>
            <source>Check that the disk is there and that you may write to it, then try again. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>ディスクがあり、書き込む権限があることを確認して、もう一度お試しください。（{reason}）</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” is a file, and a folder is needed in its place</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierを起動できません：「{path}」がファイルになっています（フォルダーが必要です）</translation>
        </message>
        <message>
            <source>Move or rename that file, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>そのファイルを移動するか名前を変更して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” is not a file, and one is needed in its place</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierを起動できません：「{path}」がファイルではありません（ファイルが必要です）</translation>
        </message>
        <message>
            <source>Move or rename it, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>移動するか名前を変更して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” belongs to another user of this computer ({owner})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierを起動できません：「{path}」はこのコンピューターの別のユーザー（{owner}）のものです</translation>
        </message>
        <message>
            <source>Dossier may once have been started as administrator. Ask whoever looks after your computer to make it yours again, or start Dossier with another folder: dossier --data-dir FOLDER.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>以前、Dossierが管理者として起動された可能性があります。所有者を元に戻すようコンピューターの管理者に依頼するか、別のフォルダーを指定してDossierを起動してください：dossier --data-dir FOLDER。</translation>
        </message>
        <message>
            <source>Dossier cannot start: other users of this computer can change “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierを起動できません：「{path}」はこのコンピューターのほかのユーザーも変更できます</translation>
        </message>
        <message>
            <source>Your documents would not be safe there. Make it writable for you alone, or start Dossier with a folder of your own: dossier --data-dir FOLDER.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>そこでは書類を安全に保管できません。ご自身だけが書き込めるようにするか、ご自身のフォルダーを指定してDossierを起動してください：dossier --data-dir FOLDER。</translation>
        </message>
        <message>
            <source>Dossier cannot start: it cannot write to “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierを起動できません：「{path}」に書き込めません</translation>
        </message>
        <message>
            <source>Dossier sends nothing that it cannot write down first. Make the folder writable, or start Dossier with another one: dossier --data-dir FOLDER. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierは、事前に記録できないものは送信しません。フォルダーを書き込み可能にするか、別のフォルダーを指定してDossierを起動してください：dossier --data-dir FOLDER。（{reason}）</translation>
        </message>
        <message>
            <source>Dossier cannot start: there is no space left for “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierを起動できません：「{path}」のための空き容量がありません</translation>
        </message>
        <message>
            <source>Free some space on that disk, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>そのディスクの空き容量を増やして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Dossier cannot start: the disk with “{path}” has no file locks</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierを起動できません：「{path}」のあるディスクはファイルロックに対応していません</translation>
        </message>
        <message>
            <source>Without them, two running Dossiers could send a document twice. Start Dossier with a folder on a disk of this computer: dossier --data-dir FOLDER. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>ファイルロックがないと、Dossierを2つ起動したときに書類が二重に送信されることがあります。このコンピューターのディスク上のフォルダーを指定してDossierを起動してください：dossier --data-dir FOLDER。（{reason}）</translation>
        </message>
        <message>
            <source>Dossier is already running with this data folder but does not respond</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierはこのデータフォルダーですでに起動していますが、応答しません</translation>
        </message>
        <message>
            <source>Wait a moment. If it still does not respond, restart the computer, then start Dossier again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>しばらくお待ちください。それでも応答しない場合は、コンピューターを再起動してから、Dossierをもう一度起動してください。</translation>
        </message>
        <message>
            <source>Dossier cannot start: the resources folder is missing</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierを起動できません：リソースフォルダーが見つかりません</translation>
        </message>
        <message>
            <source>Install Dossier again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierを再インストールしてください。</translation>
        </message>
        <message>
            <source>Dossier cannot write its log: “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierのログを書き込めません：「{path}」</translation>
        </message>
        <message>
            <source>Everything else works. If support asks for a report, move that file away and restart Dossier first. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>ほかの機能は正常に動作します。サポートからレポートを求められた場合は、先にそのファイルを別の場所に移動し、Dossierを再起動してください。（{reason}）</translation>
        </message>
        <message>
            <source>Dossier cannot save its settings: “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossierの設定を保存できません：「{path}」</translation>
        </message>
        <message>
            <source>You can continue, but what you change in the settings will be forgotten when you quit. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>このまま続けられますが、設定の変更は終了すると失われます。（{reason}）</translation>
        </message>
        <message>
            <source>There is no space left on the disk with “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>「{path}」のあるディスクに空き容量がありません</translation>
        </message>
        <message>
            <source>Dossier shows your documents, but keeps no log, saves no settings and sends nothing until some space is free.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>空き容量ができるまで、書類は表示されますが、ログの記録、設定の保存、送信は行われません。</translation>
        </message>
        <message>
            <source>Dossier does not recognise everything in {path}</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>{path}にDossierで認識できない項目があります</translation>
        </message>
        <message>
            <source>The unknown parts have no effect and are left as they are. Check the spelling of: {names}.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>不明な項目は無視され、そのまま残されます。次のつづりを確認してください：{names}。</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>JPEG画像</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>PNG画像</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>PDF文書</translation>
        </message>
        <message>
            <source>a HEIC picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>HEIC画像</translation>
        </message>
        <message>
            <source>a WebP picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>WebP画像</translation>
        </message>
        <message>
            <source>a TIFF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>TIFF画像</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>GIF画像</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>BMP画像</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>AVIF画像</translation>
        </message>
        <message>
            <source>a Photoshop picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>Photoshop画像</translation>
        </message>
        <message>
            <source>a JPEG 2000 picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>JPEG 2000画像</translation>
        </message>
        <message>
            <source>a JPEG XL picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>JPEG XL画像</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>SVG図形</translation>
        </message>
        <message>
            <source>a Word document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>Word文書</translation>
        </message>
        <message>
            <source>an Excel table</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>Excelの表</translation>
        </message>
        <message>
            <source>a PowerPoint presentation</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>PowerPointプレゼンテーション</translation>
        </message>
        <message>
            <source>an office document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>オフィス文書</translation>
        </message>
        <message>
            <source>a text document (RTF)</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>テキスト文書（RTF）</translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>Webページ</translation>
        </message>
        <message>
            <source>an email</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>メール</translation>
        </message>
        <message>
            <source>a text file</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>テキストファイル</translation>
        </message>
        <message>
            <source>a PostScript document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>PostScript文書</translation>
        </message>
        <message>
            <source>a compressed folder</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>圧縮フォルダー</translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>動画</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>音声ファイル</translation>
        </message>
        <message>
            <source>a program</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>“{name}” was sent on {when}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>「{name}」は{when}に送信済みです</translation>
        </message>
        <message>
            <source>You already sent this file. Send it again only if your broker asked you to.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>このファイルはすでに送信されています。ブローカーから依頼された場合のみ、再送信してください。</translation>
        </message>
        <message>
            <source>Your broker has already rejected “{name}”</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>「{name}」はすでにブローカーから不承認とされています</translation>
        </message>
        <message>
            <source>Some programs show it in the wrong colours. Save it as an ordinary JPEG and choose that one, if you can.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>プログラムによっては色が正しく表示されません。可能であれば、通常のJPEGで保存し、そのファイルを選択してください。</translation>
        </message>
        <message>
            <source>“{name}” becomes so large when it is opened that most programs cannot show it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は開くとサイズが大きくなりすぎるため、ほとんどのプログラムで表示できません</translation>
        </message>
        <message>
            <source>The date of issue of “{name}” could not be read</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>「{name}」の発行日を読み取れませんでした</translation>
        </message>
        <message>
            <source>The location can be removed from the file. The picture stays the same.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>撮影場所の情報はファイルから削除できます。画像は変わりません。</translation>
        </message>
        <message>
            <source>The picture may be too large for your broker ({width} × {height})</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>画像が大きすぎて、ブローカーに受け付けられない可能性があります（{width} × {height}）</translation>
        </message>
        <message>
            <source>The letters A to Z, digits and spaces are safe everywhere. Give the file another name and choose it again.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>英字（A～Z）、数字、空白は、どの環境でも問題なく使えます。ファイル名を変更して、もう一度選択してください。</translation>
        </message>
        <message>
            <source>Send one that is still valid. If you have none, ask your broker what else they accept.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>有効期限内のものを送信してください。お持ちでない場合は、代わりに何が使えるかブローカーにお問い合わせください。</translation>
        </message>
        <message>
            <source>“{name}” looks like a picture that you sent on {when}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>「{name}」は{when}に送信した画像とよく似ています</translation>
        </message>
        <message>
            <source>If it is the same photo, there is no need to send it again.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>同じ写真であれば、再送信する必要はありません。</translation>
        </message>
        <message>
            <source>“{name}” looks like a picture that your broker has rejected</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>「{name}」はブローカーに承認されなかった画像とよく似ています</translation>
        </message>
        <message>
            <source>“{name}” is a link to a file in another folder: {target}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>「{name}」は別のフォルダーにあるファイルへのリンクです：{target}</translation>
        </message>
        <message>
            <source>The file it points to would be sent. Send it only if it is the one you mean.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>リンク先のファイルが送信されます。目的のファイルである場合のみ、送信してください。</translation>
        </message>
        <message>
            <source>“{name}” is named {ending}, but it is {kind}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>「{name}」の拡張子は{ending}ですが、実際は{kind}です</translation>
        </message>
        <message>
            <source>Check that it is the right file. If it is, you can send it as it is.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>正しいファイルかどうか確認してください。正しければ、このまま送信できます。</translation>
        </message>
        <message>
            <source>Send it again</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>再送信する</translation>
        </message>
        <message>
            <source>Send {name} again</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>「{name}」を再送信</translation>
        </message>
        <message>
            <source>Send this file</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>このファイルを送信</translation>
        </message>
        <message>
            <source>Send the file that {name} points to</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>「{name}」のリンク先ファイルを送信</translation>
        </message>
        <message>
            <source>Open it on this computer. If it opens, save it again as a JPEG or PDF and choose that one; if it does not, take the photo again or download the document once more.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>このコンピューターで開いてみてください。開ける場合は、JPEGまたはPDFで保存し直し、そのファイルを選択してください。開けない場合は、写真を撮り直すか、書類をもう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <source>“{name}” is {kind}, not a photo, scan or PDF</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は{kind}です（写真、スキャン、PDFではありません）</translation>
        </message>
        <message>
            <source>Choose the photo or scan itself. A text can be printed or saved as a PDF, and that PDF can be sent.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>写真またはスキャンそのものを選択してください。テキストは、PDFとして印刷または保存すれば、そのPDFを送信できます。</translation>
        </message>
        <message>
            <source>A part of “{name}” is missing</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」の一部が欠けています</translation>
        </message>
        <message>
            <source>“{name}” opens only with a password, so your broker cannot read it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は開くのにパスワードが必要なため、ブローカーが読めません</translation>
        </message>
        <message>
            <source>Open it with the password, print it to a new PDF or save it without a password, and choose the new file.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>パスワードを入力して開き、新しいPDFとして印刷するか、パスワードなしで保存して、その新しいファイルを選択してください。</translation>
        </message>
        <message>
            <source>“{name}” is {kind}, which your broker may not be able to open</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は{kind}のため、ブローカーが開けない可能性があります</translation>
        </message>
        <message>
            <source>Choose PDF or JPEG in the scanner's settings and scan it again, or open it in a picture viewer and save it as a JPEG.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>スキャナーの設定でPDFまたはJPEGを選んでスキャンし直すか、画像ビューアーで開いてJPEGで保存してください。</translation>
        </message>
        <message>
            <source>“{name}” is an iPhone photo (HEIC), which your broker may not be able to open</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」はiPhoneの写真（HEIC）のため、ブローカーが開けない可能性があります</translation>
        </message>
        <message>
            <source>“{name}” is a moving picture</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は動く画像です</translation>
        </message>
        <message>
            <source>Brokers want a recent one, at most {months} months old. Send the newest that you have.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>ブローカーには最近のもの（過去{months}か月以内）が必要です。お持ちのうち最も新しいものを送信してください。</translation>
        </message>
        <message>
            <source>Check that it is the right file. If only some pages are asked for, save only those.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>正しいファイルかどうかご確認ください。一部のページだけが必要な場合は、そのページだけを保存してください。</translation>
        </message>
        <message>
            <source>The same file is unlikely to be accepted. Take a new photo, or choose another file.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>同じファイルが承認される可能性はほとんどありません。新しく撮影するか、別のファイルを選択してください。</translation>
        </message>
        <message>
            <source>Take a new photo: the same one is unlikely to be accepted, even at another size.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>新しく撮影してください。同じ写真は、サイズを変えても承認される可能性はほとんどありません。</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened: it is damaged or not a document</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」を開けません：破損しているか、書類ではありません</translation>
        </message>
        <message>
            <source>It was not copied or downloaded completely. Copy or download it once more, or take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>コピーまたはダウンロードが最後まで完了していません。もう一度コピーまたはダウンロードするか、写真を撮り直してください。</translation>
        </message>
        <message>
            <source>“{name}” is protected in such a way that your broker cannot read it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は保護されているため、ブローカーが読むことができません</translation>
        </message>
        <message>
            <source>If you can open it, print it to a new PDF and choose that one. If not, ask whoever made it for a copy without protection.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>開ける場合は、新しいPDFに印刷して、そのPDFを選んでください。開けない場合は、作成した方に保護のないものを頼んでください。</translation>
        </message>
        <message>
            <source>Save it as a JPEG and choose that one. To take JPEG photos from now on: Settings, Camera, Formats, Most Compatible.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>JPEGで保存し、そのファイルを選択してください。今後JPEGで撮影するには、「設定」＞「カメラ」＞「フォーマット」＞「互換性優先」を選択します。</translation>
        </message>
        <message>
            <source>Your broker may see only its first picture. Choose an ordinary photo instead.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>ブローカーには最初の画像しか表示されない可能性があります。通常の写真を選択してください。</translation>
        </message>
        <message>
            <source>“{name}” has {pages} pages; the usual limit is {most}</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は{pages}ページあります（通常は{most}ページまで）</translation>
        </message>
        <message>
            <source>“{name}” is stored in a way that is made for printing or editing</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は印刷用または編集用の形式で保存されています</translation>
        </message>
        <message>
            <source>Take the photo or scan it with a smaller size, then choose the new file.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>小さいサイズで撮影またはスキャンし直し、その新しいファイルを選択してください。</translation>
        </message>
        <message>
            <source>“{name}” is a PDF that holds nothing but one picture</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は画像1枚だけのPDFです</translation>
        </message>
        <message>
            <source>For an ID, the photo itself is often preferred. Send it if you have it.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>身分証明書の場合は、元の写真のほうが望ましいことがよくあります。お持ちの場合は、その写真を送信してください。</translation>
        </message>
        <message>
            <source>“{name}” opens so slowly that it was not checked to the end</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は開くのに時間がかかり、最後まで確認できませんでした</translation>
        </message>
        <message>
            <source>You can send it. If it opens slowly for you too, print it to a new PDF or take a photo of it, and send that instead.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>このまま送信できます。お手元でも開くのが遅い場合は、新しいPDFに印刷するか写真を撮って、代わりにそれを送信してください。</translation>
        </message>
        <message>
            <source>“{name}” could not be checked to the end</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>「{name}」は最後まで確認できませんでした</translation>
        </message>
        <message>
            <source>You can send it. Open it yourself first, and see that everything on it is there and easy to read.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>このまま送信できます。送信の前にご自分で開いて、すべてが写っていて読みやすいか確かめてください。</translation>
        </message>
        <message>
            <source>“{name}” seems to be from {date}, which may be too old</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>「{name}」の日付は{date}のようです。古すぎる可能性があります</translation>
        </message>
        <message>
            <source>Check that its date can be seen and is not too old. Your broker will look for it.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>日付が見えること、古すぎないことをご確認ください。ブローカーが日付を確認します。</translation>
        </message>
        <message>
            <source>“{name}” seems to be from {date}</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>「{name}」の日付は{date}のようです</translation>
        </message>
        <message>
            <source>Check that this is the date on the document.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>書類に記載された日付と一致するかご確認ください。</translation>
        </message>
        <message>
            <source>A part of the document is outside the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>書類の一部が画像からはみ出しています</translation>
        </message>
        <message>
            <source>Take the photo again from a little further away, so that all four corners can be seen.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>四隅がすべて写るように、少し離れて写真を撮り直してください。</translation>
        </message>
        <message>
            <source>The document fills only a small part of the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>画像の中で書類が小さすぎます</translation>
        </message>
        <message>
            <source>Move closer until the document fills most of the picture, with a little space around it.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>周囲に少し余白を残し、書類が画像いっぱいに写るまで近づいてください。</translation>
        </message>
        <message>
            <source>The document lies at an angle in the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>画像の中で書類が傾いています</translation>
        </message>
        <message>
            <source>Take the photo again with the sides of the document in line with the sides of the picture.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>書類の縁と画像の縁が平行になるように、写真を撮り直してください。</translation>
        </message>
        <message>
            <source>The photo was taken from the side, so the document looks distorted</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>斜めから撮影されているため、書類がゆがんで見えます</translation>
        </message>
        <message>
            <source>Take it again with the camera straight above the document.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>書類の真上にカメラを構えて、撮り直してください。</translation>
        </message>
        <message>
            <source>The document lies sideways or upside down in the picture</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>画像の中で書類が横向きまたは上下逆さまになっています</translation>
        </message>
        <message>
            <source>Turn the picture until the text can be read, or take the photo again that way.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>文字が読める向きに画像を回転するか、その向きで写真を撮り直してください。</translation>
        </message>
        <message>
            <source>A finger covers a part of the document</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>指で書類の一部が隠れています</translation>
        </message>
        <message>
            <source>Lay the document down on a plain table, and take the photo again without touching it.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>書類を無地のテーブルに置き、手を触れずに写真を撮り直してください。</translation>
        </message>
        <message>
            <source>Something lies on the document and covers a part of it</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>書類の上に物があり、一部が隠れています</translation>
        </message>
        <message>
            <source>Take away what lies on it, and take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>書類の上にある物を取り除き、写真を撮り直してください。</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>画像がぼやけています</translation>
        </message>
        <message>
            <source>Lay the document down, hold the camera still with both hands, tap the document on its screen, and try again.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>書類を平らな場所に置き、カメラを両手でしっかり持ち、画面上の書類をタップしてから、もう一度撮影してください。</translation>
        </message>
        <message>
            <source>The picture is too dark</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>画像が暗すぎます</translation>
        </message>
        <message>
            <source>Take it again near a window or with the light on.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>窓の近くか、照明をつけた状態で撮り直してください。</translation>
        </message>
        <message>
            <source>The picture is too bright: parts of the document are washed out</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>画像が明るすぎます：書類の一部が白く飛んでいます</translation>
        </message>
        <message>
            <source>Take it again away from direct light and without the flash.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>直接光の当たらない場所で、フラッシュを使わずに撮り直してください。</translation>
        </message>
        <message>
            <source>A light is reflected in the document and hides a part of it</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>光の反射で書類の一部が隠れています</translation>
        </message>
        <message>
            <source>Turn off the flash, move until the bright spot is gone, and take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>フラッシュをオフにし、反射が消える位置に移動して、写真を撮り直してください。</translation>
        </message>
        <message>
            <source>The picture is pale: the print hardly stands out from the paper</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>画像が薄く、文字がはっきり見えません</translation>
        </message>
        <message>
            <source>Wipe the lens, and take the photo again in even light.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>レンズを拭き、均一な明るさの場所で写真を撮り直してください。</translation>
        </message>
        <message>
            <source>This looks like a screenshot</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>スクリーンショットのようです</translation>
        </message>
        <message>
            <source>Brokers often refuse screenshots. Choose the photo itself, or take a new one.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>スクリーンショットはブローカーに受け付けられないことがよくあります。元の写真を選択するか、新しく撮影してください。</translation>
        </message>
        <message>
            <source>The picture is too small to read the document well ({width} × {height})</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>画像が小さすぎて、書類をはっきり読み取れません（{width} × {height}）</translation>
        </message>
        <message>
            <source>Choose the original photo, not one from a message. Its shorter side should measure at least {least}.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>メッセージで受け取った写真ではなく、元の写真を選択してください。短辺は{least}以上必要です。</translation>
        </message>
        <message>
            <source>The picture is black and white</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>画像が白黒です</translation>
        </message>
        <message>
            <source>Take or scan it again in colour. Brokers often refuse copies in black and white.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>カラーで撮影またはスキャンし直してください。白黒のコピーはブローカーに受け付けられないことがよくあります。</translation>
        </message>
        <message>
            <source>The picture has lost much of its detail because its file was made smaller</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>ファイルの圧縮により、画像の細部が大きく失われています</translation>
        </message>
        <message>
            <source>Choose the original photo, not one from a message.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>メッセージで受け取った写真ではなく、元の写真を選択してください。</translation>
        </message>
        <message>
            <source>The picture was saved with {editor}, a program for editing pictures</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>画像が画像編集プログラム（{editor}）で保存されています</translation>
        </message>
        <message>
            <source>Brokers often refuse edited pictures. Choose the photo as your camera took it.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>編集された画像はブローカーに受け付けられないことがよくあります。カメラで撮影したままの写真を選択してください。</translation>
        </message>
        <message>
            <source>This looks like a photo of a screen</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>画面を撮影した写真のようです</translation>
        </message>
        <message>
            <source>Brokers often refuse those. Take a photo of the document itself.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>このような写真はブローカーに受け付けられないことがよくあります。書類そのものを撮影してください。</translation>
        </message>
        <message>
            <source>The picture was made larger, which gives it no more detail</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>画像が拡大されていますが、細部が鮮明になるわけではありません</translation>
        </message>
        <message>
            <source>Choose the original photo, or take a new one closer to the document.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>元の写真を選択するか、書類に近づいて新しく撮影してください。</translation>
        </message>
        <message>
            <source>The photo says where it was taken</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>写真に撮影場所の情報が含まれています</translation>
        </message>
        <message>
            <source>“{name}” is {kind}; for this document it should be {formats}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>「{name}」は{kind}です（この書類に適した形式：{formats}）</translation>
        </message>
        <message>
            <source>Choose the same document in that form if you have it. If not, take a photo of it, or scan or save it that way.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>同じ書類がその形式である場合は、それを選択してください。ない場合は、その形式になるように撮影、スキャン、または保存してください。</translation>
        </message>
        <message>
            <source>“{name}” is a large file: {size}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>「{name}」はサイズの大きいファイルです：{size}</translation>
        </message>
        <message>
            <source>Your broker may take at most {limit}. Take the photo with a smaller size, or save it as a smaller PDF.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>ブローカーが受け付けるのは{limit}までの可能性があります。小さいサイズで撮影するか、より小さいPDFとして保存してください。</translation>
        </message>
        <message>
            <source>“{name}” is a small file for a photo: {size}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>「{name}」は写真としてはサイズの小さいファイルです：{size}</translation>
        </message>
        <message>
            <source>Details may be missing, and your broker may ask for at least {limit}. Choose the original photo, not one from a message.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>細部が失われている可能性があり、ブローカーから{limit}以上を求められる場合があります。メッセージで受け取った写真ではなく、元の写真を選択してください。</translation>
        </message>
        <message>
            <source>Take or scan it again with a smaller size. Its longer side may measure at most {most}.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>小さいサイズで撮影またはスキャンし直してください。長辺は{most}以下にする必要があります。</translation>
        </message>
        <message>
            <source>The name of “{name}” is long: {length} characters</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>「{name}」のファイル名が長すぎます：{length}文字</translation>
        </message>
        <message>
            <source>At most {most} are safe everywhere. Give the file a shorter name and choose it again.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>どの環境でも問題なく使えるのは{most}文字までです。ファイル名を短くして、もう一度選択してください。</translation>
        </message>
        <message>
            <source>The name of “{name}” has characters that some systems cannot show: {characters}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>「{name}」のファイル名に、一部のシステムで表示できない文字があります：{characters}</translation>
        </message>
        <message>
            <source>“{name}” may show one side only, and your broker wants front and back</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>「{name}」は片面のみの可能性があります（ブローカーには表面と裏面が必要です）</translation>
        </message>
        <message>
            <source>Add the other side too, or choose a file that has both.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>もう片面も追加するか、両面を含むファイルを選択してください。</translation>
        </message>
        <message>
            <source>Front and back are the same picture</source>
            <extracomment>desktop_app/domain/findings_of/sides.py</extracomment>
            <translation>表面と裏面が同じ画像です</translation>
        </message>
        <message>
            <source>Choose a photo of the other side in place of one of them.</source>
            <extracomment>desktop_app/domain/findings_of/sides.py</extracomment>
            <translation>どちらか一方を、もう片面の写真に選び直してください。</translation>
        </message>
        <message>
            <source>a passport</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>パスポート</translation>
        </message>
        <message>
            <source>an ID card</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>身分証明書</translation>
        </message>
        <message>
            <source>a visa</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>ビザ</translation>
        </message>
        <message>
            <source>The lines with the &lt; signs in “{name}” could not be read</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>「{name}」の「&lt;」記号を含む行を読み取れませんでした</translation>
        </message>
        <message>
            <source>Your broker reads them too. Take the photo again in good light, with these lines sharp, in full and without reflections.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>ブローカーもこの行を読み取ります。明るい場所で、この行全体が鮮明に、反射なく写るように写真を撮り直してください。</translation>
        </message>
        <message>
            <source>The document in “{name}” expired on {date}</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>「{name}」の書類は{date}に有効期限が切れています</translation>
        </message>
        <message>
            <source>The document in “{name}” is valid only until {date}</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>「{name}」の書類の有効期限は{date}までです</translation>
        </message>
        <message>
            <source>Many brokers want one that is valid for longer. If you have a newer one, send that.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>多くのブローカーでは、有効期間がより長く残っているものが必要です。新しいものをお持ちの場合は、そちらを送信してください。</translation>
        </message>
        <message>
            <source>“{name}” looks like {kind}, but you chose “{type}” for it</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>「{name}」は{kind}のようですが、「{type}」が選択されています</translation>
        </message>
        <message>
            <source>Choose the document type that fits, or choose another file.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>該当する書類の種類を選択するか、別のファイルを選択してください。</translation>
        </message>
        <message>
            <source>“{name}” shows no lines with &lt; signs</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>「{name}」に「&lt;」記号を含む行が見当たりません</translation>
        </message>
        <message>
            <source>A passport has them below the photo, most ID cards have them on the back. If yours has them, make sure that they are in the picture.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>この行は、パスポートでは写真の下に、多くの身分証明書では裏面にあります。お持ちの書類にある場合は、画像に写っていることをご確認ください。</translation>
        </message>
        <message>
            <source>“{name}” seems to show the back of the card, but you chose “{type}” for it</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>「{name}」はカードの裏面のようですが、「{type}」が選択されています</translation>
        </message>
        <message>
            <source>The side with the photo is the front. Choose the document type that fits, or choose the file with the front.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>顔写真のある面が表面です。該当する書類の種類を選択するか、表面のファイルを選択してください。</translation>
        </message>
        <message>
            <source>This is more than a code, and no access code was found in it. Paste only the code itself.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>コード以外の内容が含まれており、アクセスコードが見つかりませんでした。コードだけを貼り付けてください。</translation>
        </message>
        <message>
            <source>It has spaces or line breaks in it. Paste the code alone, on one line.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>空白または改行が含まれています。コードだけを1行で貼り付けてください。</translation>
        </message>
        <message>
            <source>It has characters that no access code has, such as “…” where a part was left out. Copy it again where it is shown in full.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>省略部分を示す「…」など、アクセスコードに使われない文字が含まれています。全体が表示されている場所からコピーし直してください。</translation>
        </message>
        <message>
            <source>Enter the address that your broker gave you, for example https://my.broker.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>ブローカーから案内されたアドレスを入力してください（例：https://my.broker.example）</translation>
        </message>
        <message>
            <source>It contains an @ sign, as an email address does. Enter only your broker’s web address.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>メールアドレスのように@が含まれています。ブローカーのWebアドレスだけを入力してください。</translation>
        </message>
        <message>
            <source>It must begin with https://</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>https:// で始まる必要があります</translation>
        </message>
        <message>
            <source>http:// would send your documents unprotected. Use https://</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>http:// では書類が保護されずに送信されます。https:// を使用してください</translation>
        </message>
        <message>
            <source>This is not a web address. One looks like https://my.broker.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>これはWebアドレスではありません。正しい形式の例：https://my.broker.example</translation>
        </message>
        <message>
            <source>The address contains letters from different alphabets, which can be used to imitate another address. Ask your broker for the address and enter it yourself.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>アドレスに異なる種類の文字が混在しており、別のアドレスに見せかけている可能性があります。ブローカーにアドレスを確認し、ご自身で入力してください。</translation>
        </message>
        <message>
            <source>Enter only the proxy’s name, for example proxy.company.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>プロキシ名だけを入力してください（例：proxy.company.example）</translation>
        </message>
        <message>
            <source>Leave out the question mark or # and everything after it.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>「?」または「#」以降をすべて削除してください。</translation>
        </message>
        <message>
            <source>It is not there.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>見つかりません。</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>読み取れません。</translation>
        </message>
        <message>
            <source>It is too large.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>サイズが大きすぎます。</translation>
        </message>
        <message>
            <source>It contains a private key.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>秘密鍵が含まれています。</translation>
        </message>
        <message>
            <source>It contains no certificate.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>証明書が含まれていません。</translation>
        </message>
        <message>
            <source>A certificate in it is damaged.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>含まれている証明書が破損しています。</translation>
        </message>
        <message>
            <source>Its name contains invisible characters or is too long.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>名前に見えない文字が含まれているか、名前が長すぎます。</translation>
        </message>
        <message>
            <source>The drive does not answer.</source>
            <extracomment>desktop_app/storage/file_access.py</extracomment>
            <translation>ドライブが応答しません。</translation>
        </message>
        <message>
            <source>the whole file</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>ファイル全体</translation>
        </message>
        <message>
            <source>it is too large</source>
            <extracomment>desktop_app/storage/profiles/exchange.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>サイズが大きすぎます</translation>
        </message>
        <message>
            <source>it is not a file</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>ファイルではありません</translation>
        </message>
        <message>
            <source>it has no [[servers]] with an address</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>アドレスのある[[servers]]がありません</translation>
        </message>
        <message>
            <source>there are more than 100</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>100件を超えています</translation>
        </message>
        <message>
            <source>the same address is used twice</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>同じアドレスが2回使われています</translation>
        </message>
        <message>
            <source>it contains no usable certificates (PEM)</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>使用できる証明書（PEM）が含まれていません</translation>
        </message>
        <message>
            <source>it must be multipart, json-base64, json-data-uri or json-path</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>multipart、json-base64、json-data-uri、json-pathのいずれかにする必要があります</translation>
        </message>
        <message>
            <source>it must be a number of megabytes above zero</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>0より大きいメガバイト数にする必要があります</translation>
        </message>
        <message>
            <source>it must be a number of seconds, at most a day</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>1日以内の秒数にする必要があります</translation>
        </message>
        <message>
            <source>it must be true or false</source>
            <extracomment>desktop_app/storage/profiles/fields.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>trueまたはfalseにする必要があります</translation>
        </message>
        <message>
            <source>it must be a list of tables, each with a number of at most 18 digits as id and a caption</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>テーブルのリストにし、それぞれに18桁以内の数字のidとcaptionを指定する必要があります</translation>
        </message>
        <message>
            <source>there are more than 500; the first 500 are used</source>
            <extracomment>desktop_app/storage/profiles/fields.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>500件を超えています。最初の500件が使用されます</translation>
        </message>
        <message>
            <source>two types have the same number; the first is used</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>2つの種類に同じ番号があります。最初のものが使用されます</translation>
        </message>
        <message>
            <source>it must be the path of a file, in quotes</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>引用符で囲んだファイルのパスにする必要があります</translation>
        </message>
        <message>
            <source>it must be “system”, “none” or a table with host and port, and “http”, “socks5” or “socks5h” as scheme</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>「system」「none」、またはhostとportを含み、schemeが「http」「socks5」「socks5h」のいずれかであるテーブルにする必要があります</translation>
        </message>
        <message>
            <source>it must be email or token</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>emailまたはtokenにする必要があります</translation>
        </message>
        <message>
            <source>it must be a short text in quotes</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>引用符で囲んだ短いテキストにする必要があります</translation>
        </message>
        <message>
            <source>it must be a table of rules</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>ルールのテーブルにする必要があります</translation>
        </message>
        <message>
            <source>there is no such rule</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>このようなルールはありません</translation>
        </message>
        <message>
            <source>it must be a list of some of “jpeg”, “png”, “pdf”, “heic”, “webp” and “tiff”</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>「jpeg」「png」「pdf」「heic」「webp」「tiff」から選んだリストにする必要があります</translation>
        </message>
        <message>
            <source>it must be a number of kilobytes, at most 1,048,576</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>1,048,576以下のキロバイト数にする必要があります</translation>
        </message>
        <message>
            <source>it must be a number of megabytes above zero, at most 1,048,576</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>0より大きく1,048,576以下のメガバイト数にする必要があります</translation>
        </message>
        <message>
            <source>it must be a whole number of pixels, at most 100,000</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>100,000以下の整数のピクセル数にする必要があります</translation>
        </message>
        <message>
            <source>it must be a whole number of pages from 1 to 1000</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>1～1000の整数のページ数にする必要があります</translation>
        </message>
        <message>
            <source>it must be a whole number of characters from 1 to 255</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>1～255の整数の文字数にする必要があります</translation>
        </message>
        <message>
            <source>it must be a whole number of months, at most 120</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>120以下の整数の月数にする必要があります</translation>
        </message>
        <message>
            <source>it must be a list of some of “formats”, “size”, “pixels”, “colour”, “pages”, “name”, “validity”, “statement_age” and “both_sides”</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>「formats」「size」「pixels」「colour」「pages」「name」「validity」「statement_age」「both_sides」から選んだリストにする必要があります</translation>
        </message>
        <message>
            <source>it must be the number of a document type, in quotes if need be</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>書類の種類の番号にする必要があります（必要に応じて引用符で囲みます）</translation>
        </message>
        <message>
            <source>the least is more than the most</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>最小値が最大値を超えています</translation>
        </message>
        <message>
            <source>there must be an address in quotes</source>
            <extracomment>desktop_app/storage/profiles/toml.py</extracomment>
            <translation>引用符で囲んだアドレスが必要です</translation>
        </message>
        <message>
            <source>each server begins with [[servers]], in two pairs of brackets</source>
            <extracomment>desktop_app/storage/settings.py</extracomment>
            <translation>各サーバーは、角かっこを二重にした[[servers]]で始める必要があります</translation>
        </message>
        <message>
            <source>there is already another file with this name</source>
            <extracomment>desktop_app/storage/support/report.py</extracomment>
            <translation>同じ名前の別のファイルがすでにあります</translation>
        </message>
        <message>
            <source>it has brackets in brackets, more than 16 deep</source>
            <extracomment>desktop_app/storage/toml_bounds.py</extracomment>
            <translation>かっこの入れ子が16段を超えています</translation>
        </message>
        <message>
            <source>it has far more entries than settings have</source>
            <extracomment>desktop_app/storage/toml_bounds.py</extracomment>
            <translation>設定としては項目が多すぎます</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>Already on its way, not added again: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>すでに送信中のため、追加されませんでした：{names}</translation>
        </message>
        <message>
            <source>These files are inside another program, such as an email. Save them in a folder first, then drag them here from that folder.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>これらのファイルはメールなど別のプログラムの中にあります。先にフォルダーに保存し、そのフォルダーからここにドラッグしてください。</translation>
        </message>
        <message>
            <source>There is no file in the clipboard. Copy a file first, then paste it here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>クリップボードにファイルがありません。先にファイルをコピーしてから、ここに貼り付けてください。</translation>
        </message>
        <message numerus="yes">
            <source>Drop here to add %n file(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>ここにドロップして%n件のファイルを追加</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop here to add this picture</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ここにドロップしてこの画像を追加</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>貼り付けた画像</translation>
        </message>
        <message>
            <source>The picture could not be added: {reason}. Save it as a file first, then add that file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>画像を追加できませんでした：{reason}。先に画像をファイルとして保存し、そのファイルを追加してください。</translation>
        </message>
        <message>
            <source>Links to websites are not added: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>Webサイトへのリンクは追加されません：{names}</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>フォルダーを追加</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is a folder with %n file(s) that may be documents. Add them?</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>「{name}」はフォルダーで、書類と思われるファイルが%n件あります。追加しますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Add them</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>追加する</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>追加しない</translation>
        </message>
        <message>
            <source>There is more in this folder than can be added at once.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>このフォルダーには、一度に追加できる数を超えるファイルがあります。</translation>
        </message>
        <message>
            <source>There is no photo, scan or PDF in the folder “{name}”.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>フォルダー「{name}」に写真、スキャン、PDFはありません。</translation>
        </message>
        <message>
            <source>Left out, because they are neither pictures nor PDF: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>画像でもPDFでもないため追加しませんでした：{names}</translation>
        </message>
        <message>
            <source>Not checked</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Skip the check</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>確認をスキップ</translation>
        </message>
        <message>
            <source>Remove the location…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>撮影場所を削除…</translation>
        </message>
        <message>
            <source>The picture itself stays exactly as it is. Only the location is removed.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>画像そのものはまったく変わりません。撮影場所の情報だけが削除されます。</translation>
        </message>
        <message>
            <source>Both pictures are kept exactly as they are. Some brokers want each side in a separate file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>両方の画像がそのまま取り込まれます。ブローカーによっては、片面ずつ別々のファイルが必要です。</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Swap front and back</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>表面と裏面を入れ替え</translation>
        </message>
        <message>
            <source>Front side</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>表面</translation>
        </message>
        <message>
            <source>Back side</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>裏面</translation>
        </message>
        <message>
            <source>Both sides</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>両面</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>片面がありません</translation>
        </message>
        <message>
            <source>The front of “{caption}” is missing.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{caption}」の表面がありません。</translation>
        </message>
        <message>
            <source>The back of “{caption}” is missing.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{caption}」の裏面がありません。</translation>
        </message>
        <message>
            <source>Brokers usually need both sides.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>通常、ブローカーには両面の提出が必要です。</translation>
        </message>
        <message>
            <source>Send without it</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>片面のみ送信</translation>
        </message>
        <message>
            <source>Choose the other side…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>もう片面を選択…</translation>
        </message>
        <message>
            <source>Add documents</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/window/texts.py</extracomment>
            <translation>書類を追加</translation>
        </message>
        <message>
            <source>Replace “{name}”</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」を差し替え</translation>
        </message>
        <message>
            <source>Sent in the place of “{name}”:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」の代わりに送信：</translation>
        </message>
        <message>
            <source>Delete the old document when the new one has arrived</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>新しい書類が届いたら古い書類を削除する</translation>
        </message>
        <message>
            <source>Choose what each file shows, then send. Dossier does not change your files.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>各ファイルの内容を選択して、送信してください。Dossierがファイルを変更することはありません。</translation>
        </message>
        <message>
            <source>The other files are being sent. These are still being read:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ほかのファイルは送信中です。次のファイルはまだ読み取り中です：</translation>
        </message>
        <message>
            <source>The other files are being sent. These need your attention:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ほかのファイルは送信中です。次のファイルは確認が必要です：</translation>
        </message>
        <message>
            <source>Files to send</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>送信するファイル</translation>
        </message>
        <message>
            <source>Choose more files…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ファイルをさらに選択…</translation>
        </message>
        <message>
            <source>File on the server…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>サーバー上のファイル…</translation>
        </message>
        <message>
            <source>File on the server</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>サーバー上のファイル</translation>
        </message>
        <message>
            <source>Path of the document on your broker's server:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ブローカーのサーバー上にある書類のパス：</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」を外す</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>送信</translation>
        </message>
        <message numerus="yes">
            <source>Send %n document(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類を送信</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/viewer/texts.py</extracomment>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>まだ送信されていません</translation>
        </message>
        <message numerus="yes">
            <source>Close without sending %n document(s)? Your files stay where they are.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類を送信せずに閉じますか？ファイルは元の場所に残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Close without sending</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>送信せずに閉じる</translation>
        </message>
        <message>
            <source>Go back</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Choose the type</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>種類を選択</translation>
        </message>
        <message>
            <source>Type of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」の種類</translation>
        </message>
        <message>
            <source>Other…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>その他…</translation>
        </message>
        <message>
            <source>Another type for {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」の別の種類</translation>
        </message>
        <message>
            <source>Enter the number of a type that is not in the list</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>一覧にない種類の番号を入力</translation>
        </message>
        <message>
            <source>Another type</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>別の種類</translation>
        </message>
        <message>
            <source>Your broker does not list the type here? Ask them for the type number, and enter it here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>該当する種類が表示されませんか？ブローカーに種類番号を確認し、ここに入力してください。</translation>
        </message>
        <message>
            <source>Choose what this file shows.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>このファイルの内容を選択してください。</translation>
        </message>
        <message>
            <source>Your broker does not list its document types here. Ask them for the type number, or for a file to import.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>このブローカーの書類の種類は表示されません。種類番号またはインポート用ファイルについて、ブローカーにお問い合わせください。</translation>
        </message>
        <message>
            <source>Enter a type number…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>種類番号を入力…</translation>
        </message>
        <message>
            <source>Import your broker's file…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ブローカーのファイルをインポート…</translation>
        </message>
        <message>
            <source>There are no document types for {host} in this file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>このファイルには{host}の書類の種類が含まれていません。</translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ファイルを確認しています…</translation>
        </message>
        <message>
            <source>Still being read. You can send the others meanwhile.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>読み取り中です。その間にほかのファイルを送信できます。</translation>
        </message>
        <message>
            <source>Try again: {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>再試行：{name}</translation>
        </message>
        <message>
            <source>On your broker's server; Dossier cannot check it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ブローカーのサーバー上にあるため、Dossierでは確認できません。</translation>
        </message>
        <message>
            <source>Photo (JPEG)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>写真（JPEG）</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>画像（PNG）</translation>
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
            <translation>写真（HEIC）</translation>
        </message>
        <message>
            <source>Picture (WebP). Not every broker accepts these.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>画像（WebP）。受け付けないブローカーもあります。</translation>
        </message>
        <message>
            <source>Neither a photo nor a PDF. Your broker may not accept it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>写真でもPDFでもありません。ブローカーに受け付けられない可能性があります。</translation>
        </message>
        <message>
            <source>Show {name} large</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」を拡大表示</translation>
        </message>
        <message>
            <source>Click to see it large</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>クリックして拡大表示</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>別のファイルを選択…</translation>
        </message>
        <message>
            <source>Choose another file instead of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」の代わりに別のファイルを選択</translation>
        </message>
        <message>
            <source>“{name}” is in the list already.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」はすでに一覧にあります。</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>このまま送信</translation>
        </message>
        <message>
            <source>Send {name} anyway</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」をこのまま送信</translation>
        </message>
        <message>
            <source>Will be sent as it is</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>そのまま送信されます</translation>
        </message>
        <message>
            <source>It will be sent as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>そのまま送信されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more about {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>「{name}」についてほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Show less</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>表示を減らす</translation>
        </message>
        <message>
            <source>Show less about {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」についての表示を減らす</translation>
        </message>
        <message numerus="yes">
            <source>Looking at {place} of %n file(s)…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>ファイルを確認中：{place} / %n件…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending starts by itself after that.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>確認が終わると、自動的に送信が始まります。</translation>
        </message>
        <message>
            <source>Send without looking for what could be refused</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>受け付けられない可能性のある点を確認せずに送信</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will not be sent: see the reason in the list.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n件のファイルは送信されません。理由は一覧でご確認ください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) may be refused. Have a look, or press Send again to send everything as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>%n件のファイルは受け付けられない可能性があります。内容をご確認ください。すべてそのまま送信する場合は、もう一度「送信」を押してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Change it…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>変更…</translation>
        </message>
        <message>
            <source>{change} {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」：{change}</translation>
        </message>
        <message>
            <source>Make it a JPEG…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>JPEGに変換…</translation>
        </message>
        <message>
            <source>Make it smaller…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>サイズを小さく…</translation>
        </message>
        <message>
            <source>Turn it…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>回転…</translation>
        </message>
        <message>
            <source>Both sides in one PDF…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>両面を1つのPDFに…</translation>
        </message>
        <message>
            <source>A changed copy of “{name}”</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>「{name}」の変更済みコピー</translation>
        </message>
        <message>
            <source>Your own file stays as it is. The copy is sent in its place if you want it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>お客様のファイルはそのまま残ります。ご希望の場合は、代わりにコピーが送信されます。</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>変更前</translation>
        </message>
        <message>
            <source>After</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>変更後</translation>
        </message>
        <message>
            <source>{side}: picture of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{side}：「{name}」の画像</translation>
        </message>
        <message>
            <source>No picture to show</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>表示できる画像がありません</translation>
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
                <numerusform>{size} · %nページ</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the copy…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>コピーを作成しています…</translation>
        </message>
        <message>
            <source>Use the changed copy</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>変更済みコピーを使用</translation>
        </message>
        <message>
            <source>Keep the original</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>元のファイルを使用</translation>
        </message>
        <message>
            <source>Nothing is lost by this.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>これによって失われるものはありません。</translation>
        </message>
        <message>
            <source>It looks the same, and every program can open it. Where it was taken is not in the copy.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>見た目は同じで、どのプログラムでも開けます。コピーに撮影場所の情報は含まれません。</translation>
        </message>
        <message>
            <source>It is as large as before, but stored less finely. Check that the small print can still be read.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>画像の大きさは同じですが、画質を下げて保存されています。小さな文字が読めることをご確認ください。</translation>
        </message>
        <message>
            <source>It shows less detail than before. Check that the small print can still be read.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>変更前より細部が粗くなっています。小さな文字が読めることをご確認ください。</translation>
        </message>
        <message>
            <source>It was turned and stored again. You will see no other difference.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>回転して保存し直しました。ほかに見た目の違いはありません。</translation>
        </message>
        <message>
            <source>This file cannot be changed in this way. You can send it as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>このファイルにこの変更はできません。そのまま送信することはできます。</translation>
        </message>
        <message>
            <source>It cannot be made small enough without becoming illegible. Take the photo again with a smaller size.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>これ以上小さくすると文字が読めなくなるため、必要なサイズにできません。小さいサイズで写真を撮り直してください。</translation>
        </message>
        <message>
            <source>The copy could not be made: a part of the file may be damaged.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>コピーを作成できませんでした：ファイルの一部が破損している可能性があります。</translation>
        </message>
        <message>
            <source>This PDF opens only with a password, so it cannot be changed.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>このPDFは開くのにパスワードが必要なため、変更できません。</translation>
        </message>
        <message>
            <source>This file is too large to be changed here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>このファイルは大きすぎるため、ここでは変更できません。</translation>
        </message>
        <message>
            <source>Changing this file takes too long. You can send it as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>このファイルは変更に時間がかかりすぎます。そのまま送信することはできます。</translation>
        </message>
        <message>
            <source>The copy could not be saved on this computer: {reason}.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>コピーをこのコンピューターに保存できませんでした：{reason}。</translation>
        </message>
        <message>
            <source>Your documents</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>お客様の書類</translation>
        </message>
        <message>
            <source>Document</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>書類</translation>
        </message>
        <message>
            <source>Type</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>種類</translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>状態</translation>
        </message>
        <message>
            <source>Added</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>追加日時</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Document {id}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>書類{id}</translation>
        </message>
        <message>
            <source>{name}, {type}, {status}, added {added}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>{name}、{type}、{status}、追加：{added}</translation>
        </message>
        <message>
            <source>Drop your documents here</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ここに書類をドロップ</translation>
        </message>
        <message>
            <source>A photo or scan of your passport or ID card, a bank statement, a bill with your address.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>パスポートや身分証明書の写真またはスキャン、銀行の取引明細書、住所が記載された請求書など。</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>Fetching your documents…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>書類を取得しています…</translation>
        </message>
        <message>
            <source>Your documents cannot be shown now</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>現在、書類を表示できません</translation>
        </message>
        <message>
            <source>No document matches</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>一致する書類はありません</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>順番待ち</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ネットワーク待ち</translation>
        </message>
        <message>
            <source>Waiting for your sign-in</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>サインイン待ち</translation>
        </message>
        <message>
            <source>Trying again in {seconds} s</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>{seconds}秒後に再試行</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Stopping</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>中止しています</translation>
        </message>
        <message>
            <source>Needs your answer</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>回答が必要</translation>
        </message>
        <message>
            <source>Sending {percent} %</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>送信中 {percent}%</translation>
        </message>
        <message>
            <source>Waiting for confirmation</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>確認待ち</translation>
        </message>
        <message>
            <source>Not sent</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>未送信</translation>
        </message>
        <message>
            <source>Could not be sent</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>送信失敗</translation>
        </message>
        <message>
            <source>Checking if it arrived</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>到着を確認中</translation>
        </message>
        <message>
            <source>In review</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>審査中</translation>
        </message>
        <message>
            <source>Approved</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>承認済み</translation>
        </message>
        <message>
            <source>Approved (practice)</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>承認済み（練習）</translation>
        </message>
        <message>
            <source>Rejected</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>不承認</translation>
        </message>
        <message>
            <source>Expired</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>No status yet</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>状態未定</translation>
        </message>
        <message>
            <source>Replaced</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>差し替え済み</translation>
        </message>
        <message>
            <source>Removed</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>削除済み</translation>
        </message>
        <message>
            <source>It will be sent next.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>次に送信されます。</translation>
        </message>
        <message>
            <source>Your broker cannot be reached right now. It will be sent when the connection is back; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>現在ブローカーに接続できません。接続が回復すると送信されます。操作は必要ありません。</translation>
        </message>
        <message>
            <source>It will be sent once you have signed in again.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>もう一度サインインすると送信されます。</translation>
        </message>
        <message>
            <source>The last try did not get through. Dossier tries again; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>前回の送信は完了しませんでした。Dossierが再試行します。操作は必要ありません。</translation>
        </message>
        <message>
            <source>You paused it. It will not be sent until you resume it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>一時停止しています。再開するまで送信されません。</translation>
        </message>
        <message>
            <source>You can keep working. If you close Dossier, sending continues next time.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>そのまま作業を続けられます。Dossierを閉じた場合、送信は次回に続行されます。</translation>
        </message>
        <message>
            <source>Your broker says that it arrived, but does not list it yet. Dossier keeps checking.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ブローカーから到着の通知がありましたが、まだ一覧にありません。Dossierが確認を続けます。</translation>
        </message>
        <message>
            <source>The connection dropped before your broker confirmed</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ブローカーからの確認の前に接続が切れました</translation>
        </message>
        <message>
            <source>Dossier is checking if the document arrived, so that it is not sent twice. Next check in {seconds} s; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>二重に送信しないよう、書類が届いたかどうかをDossierが確認しています。次の確認は{seconds}秒後です。操作は必要ありません。</translation>
        </message>
        <message>
            <source>Dossier is checking now if the document arrived, so that it is not sent twice. You need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>二重に送信しないよう、書類が届いたかどうかをDossierが確認しているところです。操作は必要ありません。</translation>
        </message>
        <message>
            <source>It was almost sent when you stopped it. If it still arrives, it appears in the list and you can delete it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>中止したとき、送信はほぼ完了していました。届いた場合は一覧に表示され、削除できます。</translation>
        </message>
        <message>
            <source>The connection dropped, and something new in your broker’s list could be this document. Choose Answer… and say whether it is yours.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>接続が切れました。ブローカーの一覧に新しく表示されたものが、この書類かもしれません。「回答…」を選び、お客様の書類かどうかをお答えください。</translation>
        </message>
        <message>
            <source>Received. Your broker is reviewing it; nothing to do for now.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>受領されました。ブローカーが審査しています。今は操作の必要はありません。</translation>
        </message>
        <message>
            <source>Received by the practice server. Its reviewer decides within seconds.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>練習用サーバーで受領されました。数秒で審査結果が出ます。</translation>
        </message>
        <message>
            <source>This is practice: nobody at your broker has seen it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>これは練習です。ブローカーの担当者には見られていません。</translation>
        </message>
        <message>
            <source>Accepted. You’re done with this one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>承認されました。この書類の手続きは完了です。</translation>
        </message>
        <message>
            <source>Not accepted. Please send a new one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>承認されませんでした。新しい書類を送信してください。</translation>
        </message>
        <message>
            <source>Not accepted, and no reason is given here. Ask your broker what was wrong, then send a new one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>承認されませんでした。理由は記載されていません。問題点をブローカーに確認し、新しい書類を送信してください。</translation>
        </message>
        <message>
            <source>This document is no longer valid. Please send a newer one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>この書類は有効期限が切れています。新しいものを送信してください。</translation>
        </message>
        <message>
            <source>Your broker has not said anything about it yet.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ブローカーからまだ連絡はありません。</translation>
        </message>
        <message>
            <source>A newer document has taken its place. There is nothing to do.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>新しい書類に差し替えられました。操作は必要ありません。</translation>
        </message>
        <message>
            <source>It will be gone in a few seconds. You can still undo it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>数秒後に消えます。今なら元に戻せます。</translation>
        </message>
        <message>
            <source>The reviewer says: {text}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>審査担当者より：{text}</translation>
        </message>
        <message>
            <source>Details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Select a document to see its details.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>書類を選択すると詳細が表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) selected.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類を選択しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show it large</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>拡大表示</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>表示</translation>
        </message>
        <message>
            <source>Preview of {name}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>「{name}」のプレビュー</translation>
        </message>
        <message>
            <source>Replace…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>差し替え…</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>送信を中止</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>再開</translation>
        </message>
        <message>
            <source>Answer…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>回答…</translation>
        </message>
        <message>
            <source>Choose the file again…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ファイルを選択し直す…</translation>
        </message>
        <message>
            <source>Received on</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>受領日時</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Reference number</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>一覧から外す</translation>
        </message>
        <message>
            <source>Copy &amp;name</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>名前をコピー(&amp;N)</translation>
        </message>
        <message>
            <source>Copy r&amp;eceipt</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>受領情報をコピー(&amp;E)</translation>
        </message>
        <message>
            <source>Copy details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>Technical details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>技術的な詳細</translation>
        </message>
        <message>
            <source>Which document is it?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>どの書類ですか？</translation>
        </message>
        <message>
            <source>Is this your document?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>お客様の書類ですか？</translation>
        </message>
        <message>
            <source>Send this document?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>この書類を送信しますか？</translation>
        </message>
        <message>
            <source>The connection dropped while “{name}” was being sent. Since then, these documents have appeared in your list. Which one is it?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>「{name}」の送信中に接続が切れました。その後、次の書類が一覧に表示されました。該当するのはどれですか？</translation>
        </message>
        <message>
            <source>The connection dropped while “{name}” was being sent. Since then, this document has appeared in your list. Is it yours?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>「{name}」の送信中に接続が切れました。その後、次の書類が一覧に表示されました。お客様の書類ですか？</translation>
        </message>
        <message>
            <source>Your file</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>お客様のファイル</translation>
        </message>
        <message>
            <source>In your broker’s list</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ブローカーの一覧</translation>
        </message>
        <message>
            <source>It is this one (number {id})</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>この書類です（番号{id}）</translation>
        </message>
        <message>
            <source>They look exactly the same, so it does not matter which of them you choose.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>まったく同じ内容のため、どちらを選んでもかまいません。</translation>
        </message>
        <message>
            <source>Send it</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>送信する</translation>
        </message>
        <message>
            <source>None of these: send it again</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>どれも違うので再送信する</translation>
        </message>
        <message>
            <source>Not this one: send it again</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>違うので再送信する</translation>
        </message>
        <message>
            <source>Later</source>
            <extracomment>desktop_app/ui/documents/texts.py
----------
desktop_app/ui/faults/texts.py</extracomment>
            <translation>後で</translation>
        </message>
        <message>
            <source>Delete document</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>書類を削除</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s)</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類を削除</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{name}” from your broker’s list?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>「{name}」をブローカーの一覧から削除しますか？</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s) from your broker’s list?

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類をブローカーの一覧から削除しますか？

{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Already approved: {names}. If you delete it, your broker may ask for it again.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>承認済み：{names}。削除すると、ブローカーから再提出を求められる場合があります。</translation>
        </message>
        <message>
            <source>Stop sending “{name}”?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>「{name}」の送信を中止しますか？</translation>
        </message>
        <message numerus="yes">
            <source>Stop sending %n document(s)?

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類の送信を中止しますか？

{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove “{name}” from the list? It has not been sent.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>「{name}」を一覧から外しますか？まだ送信されていません。</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n document(s) from the list? They have not been sent.

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類を一覧から外しますか？まだ送信されていません。

{names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can undo this for %n second(s).</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n秒以内であれば元に戻せます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>表示する</translation>
        </message>
        <message>
            <source>Move one place back</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>1つ前へ移動</translation>
        </message>
        <message>
            <source>Move one place on</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>1つ後ろへ移動</translation>
        </message>
        <message>
            <source>All columns as usual</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>すべての列を標準に戻す</translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>たった今</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>%n分前</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipts</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>受領情報</translation>
        </message>
        <message>
            <source>There are no receipts yet. One is kept for each document sent from here.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>受領情報はまだありません。ここから送信した書類ごとに1件ずつ保管されます。</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>{path}として保存しました。</translation>
        </message>
        <message>
            <source>The receipts could not be saved: {reason}. Choose another folder.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>受領情報を保存できませんでした：{reason}。別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>Documents received by {host}, as of {date}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>{host}が受領した書類（{date}現在）。</translation>
        </message>
        <message>
            <source>Sent by {person}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>送信者：{person}。</translation>
        </message>
        <message>
            <source>Practice mode: no broker has received any of this.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>練習モード：いずれの書類もブローカーには届いていません。</translation>
        </message>
        <message>
            <source>Save report for support</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>サポート用レポートを保存</translation>
        </message>
        <message>
            <source>The report contains versions, settings, the log and the state of your uploads. It contains no documents, no document names, no passwords and no access codes. It is saved as a file and not sent anywhere.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>レポートには、バージョン、設定、ログ、アップロードの状態が含まれます。書類、書類の名前、パスワード、アクセスコードは含まれません。ファイルとして保存され、どこにも送信されません。</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>保存先を選択…</translation>
        </message>
        <message>
            <source>Reports</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>レポート</translation>
        </message>
        <message>
            <source>The report is saved. Send it to your broker's support if they ask for it:

{path}</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>レポートを保存しました。ブローカーのサポートから求められた場合に送信してください：

{path}</translation>
        </message>
        <message>
            <source>Something went wrong in Dossier</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Dossierで問題が発生しました</translation>
        </message>
        <message>
            <source>This is a fault in the app, not a mistake of yours. You can continue working.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>アプリの不具合であり、お客様の操作ミスではありません。そのまま作業を続けられます。</translation>
        </message>
        <message>
            <source>If it happens again, restart Dossier and send the report to your broker's support. It contains no documents.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>再び発生する場合は、Dossierを再起動し、レポートをブローカーのサポートに送信してください。レポートに書類は含まれません。</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <extracomment>desktop_app/ui/faults/texts.py
----------
desktop_app/ui/texts.py</extracomment>
            <translation>…ほか{count}件</translation>
        </message>
        <message>
            <source>Details for support</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>サポート用の詳細</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>desktop_app/ui/faults/texts.py
----------
desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Save report…</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>レポートを保存…</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copied</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Dossier was updated</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>Dossierが更新されました</translation>
        </message>
        <message>
            <source>Dossier’s files were replaced or moved while it was running. Start it again to continue. Documents waiting to be sent are kept and will be sent then.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>実行中にDossierのファイルが置き換えられたか、移動されました。続けるには再起動してください。送信待ちの書類は保持され、再起動後に送信されます。</translation>
        </message>
        <message>
            <source>Start again</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>再起動</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>設定</translation>
        </message>
        <message>
            <source>What Dossier knows about your brokers' servers. Changes take effect the next time you sign in.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>Dossierに登録されているブローカーのサーバー情報です。変更は次回のサインイン時に反映されます。</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>言語</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このコンピューターと同じ</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>通知</translation>
        </message>
        <message>
            <source>When a review ends or a document needs you while you work in another window. Document names may be read by others on a locked screen.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>別のウィンドウで作業中に、審査が終わったときや書類に対応が必要なときに通知します。書類名は、ロック画面で他の人に見られる可能性があります。</translation>
        </message>
        <message>
            <source>Without document names</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>書類名を表示しない</translation>
        </message>
        <message>
            <source>With document names</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>書類名を表示する</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>通知しない</translation>
        </message>
        <message>
            <source>Servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>New server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>新しいサーバー</translation>
        </message>
        <message>
            <source>There are no servers yet. Add one, or import your broker's file.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバーはまだありません。追加するか、ブローカーのファイルをインポートしてください。</translation>
        </message>
        <message>
            <source>Add</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>追加</translation>
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバーを追加</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このサーバーを削除</translation>
        </message>
        <message>
            <source>Remove server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバーを削除</translation>
        </message>
        <message>
            <source>Remove {server} from the list? When you save, its settings and any saved sign-in or proxy password are deleted. Your documents stay on the server.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{server}を一覧から削除しますか？保存すると、その設定と、保存されたサインイン情報やプロキシのパスワードが削除されます。書類はサーバーに残ります。</translation>
        </message>
        <message>
            <source>Server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Connection</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>接続</translation>
        </message>
        <message>
            <source>Document types</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>書類の種類</translation>
        </message>
        <message>
            <source>Parts of the server's settings</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバー設定の項目</translation>
        </message>
        <message>
            <source>You are signed in to this server: changes take effect at your next sign-in. To change its address or to remove it, sign out first.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このサーバーにサインインしています。変更は次回のサインイン時に反映されます。アドレスの変更や削除を行うには、先にサインアウトしてください。</translation>
        </message>
        <message>
            <source>Addre&amp;ss</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>アドレス(&amp;S)</translation>
        </message>
        <message>
            <source>Upload &amp;format</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>アップロード形式(&amp;F)</translation>
        </message>
        <message>
            <source>Upload format</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>アップロード形式</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>標準</translation>
        </message>
        <message>
            <source>As text (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>テキスト（まれ）</translation>
        </message>
        <message>
            <source>As a data address (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>データURI（まれ）</translation>
        </message>
        <message>
            <source>Server path (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバー上のパス（まれ）</translation>
        </message>
        <message>
            <source>Largest file (&amp;MB)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>最大ファイルサイズ（MB）(&amp;M)</translation>
        </message>
        <message>
            <source>Largest file in megabytes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>最大ファイルサイズ（メガバイト）</translation>
        </message>
        <message>
            <source>Enter a number of megabytes above zero, for example 50.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>0より大きいメガバイト数を入力してください（例：50）。</translation>
        </message>
        <message>
            <source>&amp;Wait before retrying (s)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>再試行までの待ち時間（秒）(&amp;W)</translation>
        </message>
        <message>
            <source>Wait before retrying, in seconds</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>再試行までの待ち時間（秒）</translation>
        </message>
        <message>
            <source>60 (usual)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>60（標準）</translation>
        </message>
        <message>
            <source>How long to wait before checking if a document arrived.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>書類が届いたかどうかを確認するまでの待ち時間です。</translation>
        </message>
        <message>
            <source>Enter a number of seconds, at most 86400 (a day), or leave it empty.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>86400（1日）以下の秒数を入力するか、空欄にしてください。</translation>
        </message>
        <message>
            <source>&amp;Certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>証明書(&amp;C)</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>証明書ファイル</translation>
        </message>
        <message>
            <source>Only those of this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このコンピューターの証明書のみ</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose a certificate file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>証明書ファイルを選択</translation>
        </message>
        <message>
            <source>Use only the certificates of this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このコンピューターの証明書のみを使用</translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>証明書</translation>
        </message>
        <message>
            <source>&amp;Connection</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>接続(&amp;C)</translation>
        </message>
        <message>
            <source>Connection to the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバーへの接続</translation>
        </message>
        <message>
            <source>As set up on this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このコンピューターの設定に従う</translation>
        </message>
        <message>
            <source>Directly, without a proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>プロキシを使わず直接接続</translation>
        </message>
        <message>
            <source>Through this proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このプロキシを経由</translation>
        </message>
        <message>
            <source>Through this SOCKS5 proxy, which looks up the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このSOCKS5プロキシを経由（名前解決はプロキシ側）</translation>
        </message>
        <message>
            <source>Through this SOCKS5 proxy, the server looked up here</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このSOCKS5プロキシを経由（名前解決はこのコンピューター）</translation>
        </message>
        <message>
            <source>Proxy &amp;name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>プロキシ名(&amp;N)</translation>
        </message>
        <message>
            <source>Proxy name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>プロキシ名</translation>
        </message>
        <message>
            <source>proxy.company.example</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>proxy.company.example</translation>
        </message>
        <message>
            <source>Enter the proxy’s name, for example proxy.company.example.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>プロキシ名を入力してください（例：proxy.company.example）。</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ポート(&amp;P)</translation>
        </message>
        <message>
            <source>Proxy port</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>プロキシのポート</translation>
        </message>
        <message>
            <source>Enter a whole number from 1 to 65535, for example 3128.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>1～65535の整数を入力してください（例：3128）。</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ユーザー名(&amp;U)</translation>
        </message>
        <message>
            <source>User name at the proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>プロキシのユーザー名</translation>
        </message>
        <message>
            <source>Enter the user name that the password belongs to.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>パスワードに対応するユーザー名を入力してください。</translation>
        </message>
        <message>
            <source>It contains invisible characters or is too long. Enter it again.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>見えない文字が含まれているか、長すぎます。もう一度入力してください。</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>パスワード(&amp;W)</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>プロキシのパスワード</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved password</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>空欄のままなら保存済みのパスワードを使用</translation>
        </message>
        <message>
            <source>It is stored in this computer's password store, never in a file. It needs a user name.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ファイルではなく、このコンピューターのパスワード保管庫に保存されます。ユーザー名が必要です。</translation>
        </message>
        <message>
            <source>Looking for this computer's password store…</source>
            <extracomment>desktop_app/ui/settings/texts.py
----------
desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>このコンピューターのパスワード保管庫を探しています…</translation>
        </message>
        <message>
            <source>A password cannot be saved on this computer: it has no password store.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このコンピューターにはパスワード保管庫がないため、パスワードを保存できません。</translation>
        </message>
        <message>
            <source>A password cannot be saved now: the password store is locked. Unlock it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>パスワード保管庫がロックされているため、現在パスワードを保存できません。ロックを解除してから、Dossierを再起動してください。</translation>
        </message>
        <message>
            <source>A password cannot be saved on this computer: its password store is not safe enough.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このコンピューターのパスワード保管庫は安全性が不十分なため、パスワードを保存できません。</translation>
        </message>
        <message>
            <source>A password cannot be saved now: the password store does not work properly or does not respond.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>パスワード保管庫が正常に動作しないか応答しないため、現在パスワードを保存できません。</translation>
        </message>
        <message>
            <source>The kinds of document that the server accepts. Needed only if the server does not list them itself.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバーが受け付ける書類の種類です。サーバーから種類の一覧が提供されない場合にのみ必要です。</translation>
        </message>
        <message>
            <source>Number</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>番号</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>名前</translation>
        </message>
        <message>
            <source>Sides</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>面数</translation>
        </message>
        <message>
            <source>Group</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Add a type</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>種類を追加</translation>
        </message>
        <message>
            <source>Remove the type</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>種類を削除</translation>
        </message>
        <message>
            <source>Row {row}: the number must be a whole number, 0 or above, as your broker gives it.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{row}行目：番号には、ブローカーから指定された0以上の整数を入力してください。</translation>
        </message>
        <message>
            <source>Row {row}: a type needs a name, for example Passport.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{row}行目：種類の名前を入力してください（例：パスポート）。</translation>
        </message>
        <message>
            <source>Row {row}: the sides must be a whole number from 1 to 20.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{row}行目：面数には1～20の整数を入力してください。</translation>
        </message>
        <message>
            <source>Row {row}: another row has the same number.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{row}行目：別の行と番号が重複しています。</translation>
        </message>
        <message>
            <source>There are more than {most} types. Remove those that you do not need.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>種類が{most}件を超えています。不要なものを削除してください。</translation>
        </message>
        <message>
            <source>Another server in the list has this address.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>このアドレスは一覧内の別のサーバーで使われています。</translation>
        </message>
        <message>
            <source>Import…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Import servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバーをインポート</translation>
        </message>
        <message>
            <source>Server files</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバーファイル</translation>
        </message>
        <message>
            <source>Import this from “{file}”? Do so only if the file comes from your broker, or from whoever looks after your computer.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>「{file}」から次の内容をインポートしますか？ブローカーまたはコンピューターの管理者から受け取ったファイルの場合のみ、行ってください。</translation>
        </message>
        <message>
            <source>What the import changes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>インポートによる変更</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) make sending less safe. They are marked with ⚠ and listed first. If in doubt, ask your broker.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>
                <numerusform>%n件の変更により、送信の安全性が低下します。⚠を付けて先頭に表示しています。ご不明な場合は、ブローカーにお問い合わせください。</numerusform>
            </translation>
        </message>
        <message>
            <source>New server: {address}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>新しいサーバー：{address}</translation>
        </message>
        <message>
            <source>Changed server: {address}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>変更されるサーバー：{address}</translation>
        </message>
        <message>
            <source>{what}: {before} → {after}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{what}：{before} → {after}</translation>
        </message>
        <message>
            <source>⚠ Less safe – {change}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>⚠ 安全性が低下 – {change}</translation>
        </message>
        <message>
            <source>The connection is not encrypted (http)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>接続が暗号化されません（http）</translation>
        </message>
        <message>
            <source>Largest file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>最大ファイルサイズ</translation>
        </message>
        <message>
            <source>Wait before retrying</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>再試行までの待ち時間</translation>
        </message>
        <message>
            <source>Help with signing in</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サインインのヘルプ</translation>
        </message>
        <message>
            <source>none of your broker's own</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ブローカー独自のものはなし</translation>
        </message>
        <message>
            <source>A missing document is sent again after</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>届いていない書類を再送信するまでの時間</translation>
        </message>
        <message>
            <source>You are asked before a document is sent again</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>書類を再送信する前に確認する</translation>
        </message>
        <message>
            <source>Rules for documents</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>書類のルール</translation>
        </message>
        <message>
            <source>your broker's own</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ブローカー独自</translation>
        </message>
        <message>
            <source>your broker's own, as in the file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ブローカー独自（ファイルの内容に従う）</translation>
        </message>
        <message>
            <source>standard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>標準</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>信頼する証明書</translation>
        </message>
        <message>
            <source>the usual time</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>標準の時間</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{seconds}秒</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>also those in the file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ファイル内の証明書も含む</translation>
        </message>
        <message>
            <source>certificate with the SHA-256 fingerprint {fingerprint}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>SHA-256フィンガープリントが{fingerprint}の証明書</translation>
        </message>
        <message>
            <source>through the {scheme} proxy {proxy}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{scheme}プロキシ{proxy}を経由</translation>
        </message>
        <message>
            <source>through the {scheme} proxy {proxy} as {user}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{scheme}プロキシ{proxy}を{user}として経由</translation>
        </message>
        <message>
            <source>Document type {id}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>書類の種類{id}</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>なし</translation>
        </message>
        <message>
            <source>“{caption}”, sides: {sides}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>「{caption}」、面数：{sides}</translation>
        </message>
        <message>
            <source>“{caption}”, sides: {sides}, group “{group}”</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>「{caption}」、面数：{sides}、グループ「{group}」</translation>
        </message>
        <message>
            <source>The document types are in another order</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>書類の種類の順序が変わります</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Everything in “{file}” is already in your settings.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>「{file}」の内容はすべて設定済みです。</translation>
        </message>
        <message numerus="yes">
            <source>Imported: %n server(s).</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>
                <numerusform>%n件のサーバーをインポートしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Export servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>サーバーをエクスポート</translation>
        </message>
        <message>
            <source>Saved as {path}. It contains no secrets: no sign-in, no password, no proxy user name.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{path}として保存しました。サインイン情報、パスワード、プロキシのユーザー名などの機密情報は含まれません。</translation>
        </message>
        <message>
            <source>There is no server to export.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>エクスポートするサーバーがありません。</translation>
        </message>
        <message>
            <source>There are unsaved changes. Save them first, or discard them with Cancel.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>保存されていない変更があります。先に保存するか、「キャンセル」で破棄してください。</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saving…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>保存しています…</translation>
        </message>
        <message>
            <source>Nothing is saved yet: check the marked fields.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>まだ保存されていません。印の付いた項目を確認してください。</translation>
        </message>
        <message>
            <source>Settings not saved</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>設定は保存されていません</translation>
        </message>
        <message>
            <source>Discard your changes?</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>変更を破棄しますか？</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>編集を続ける</translation>
        </message>
        <message>
            <source>Sign in to Dossier</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossierにサインイン</translation>
        </message>
        <message>
            <source>Sign in with the email and password you use with your broker, or paste the access code they sent you.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ブローカーで使用しているメールアドレスとパスワードでサインインするか、ブローカーから届いたアクセスコードを貼り付けてください。</translation>
        </message>
        <message>
            <source>Dossier sends the documents for your identity check to your broker and shows you how each review is going. They go straight to your broker’s address and to nobody else. You need that address and what you sign in with.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossierは、本人確認の書類をブローカーに送信し、それぞれの審査状況を表示します。書類はブローカーのアドレスに直接送信され、ほかの誰にも送られません。ご利用には、ブローカーのアドレスとサインインに使う情報が必要です。</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Sign in again to continue; nothing is lost.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>サインインの有効期限が切れました。続けるには、もう一度サインインしてください。データは失われていません。</translation>
        </message>
        <message numerus="yes">
            <source>Still waiting to be sent: %n document(s). Sign in to continue.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類が送信待ちです。続けるには、サインインしてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Your &amp;broker's address (it is in their email)</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ブローカーのアドレス（メールに記載）(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Access code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>アクセスコード(&amp;A)</translation>
        </message>
        <message>
            <source>Sign in with an access code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>アクセスコードでサインイン</translation>
        </message>
        <message>
            <source>&amp;Email and password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>メールアドレスとパスワード(&amp;E)</translation>
        </message>
        <message>
            <source>Sign in with email and password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>メールアドレスとパスワードでサインイン</translation>
        </message>
        <message>
            <source>Access code &amp;from your broker (“token”)</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ブローカーからのアクセスコード（「トークン」）(&amp;F)</translation>
        </message>
        <message>
            <source>Access code from your broker</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ブローカーからのアクセスコード</translation>
        </message>
        <message>
            <source>Paste the access code that your broker gave you.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ブローカーから受け取ったアクセスコードを貼り付けてください。</translation>
        </message>
        <message>
            <source>Paste the whole code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>コード全体を貼り付け</translation>
        </message>
        <message>
            <source>Leave it empty to use your saved code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>空欄のままなら保存済みのコードを使用</translation>
        </message>
        <message>
            <source>Ctrl+T shows or hides the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ctrl+Tでコードの表示/非表示を切り替え</translation>
        </message>
        <message>
            <source>Trying the password store… It may ask for its password.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>パスワード保管庫を確認しています… 保管庫のパスワードを求められる場合があります。</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in this computer's Keychain.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>サインイン情報は、このコンピューターのキーチェーンに安全に保存されます。</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in the Windows Credential Manager.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>サインイン情報は、Windowsの資格情報マネージャーに安全に保存されます。</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in this computer's password store.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>サインイン情報は、このコンピューターのパスワード保管庫に安全に保存されます。</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in KWallet, this computer's password store.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>サインイン情報は、このコンピューターのパスワード保管庫であるKWalletに安全に保存されます。</translation>
        </message>
        <message>
            <source>Dossier asks for your sign-in at each start.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Dossierを起動するたびにサインインが必要です。</translation>
        </message>
        <message>
            <source>Not available on this computer: it has no password store. Set up KWallet, KeePassXC or the one of GNOME, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>このコンピューターにはパスワード保管庫がないため、利用できません。KWallet、KeePassXC、またはGNOMEのパスワード保管庫を設定してから、Dossierを再起動してください。</translation>
        </message>
        <message>
            <source>Not available now: the password store is locked. Unlock it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>パスワード保管庫がロックされているため、現在利用できません。ロックを解除してから、Dossierを再起動してください。</translation>
        </message>
        <message>
            <source>Not available on this computer: its password store is not safe enough. Ask whoever looks after your computer.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>このコンピューターのパスワード保管庫は安全性が不十分なため、利用できません。コンピューターの管理者にお問い合わせください。</translation>
        </message>
        <message>
            <source>Not available now: the password store lost what was saved in it. Restart the computer; if it keeps happening, ask whoever looks after it.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>パスワード保管庫に保存した内容が失われたため、現在利用できません。コンピューターを再起動してください。繰り返し発生する場合は、コンピューターの管理者にお問い合わせください。</translation>
        </message>
        <message>
            <source>Not available now: the password store does not respond. It may be waiting for its password; enter it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>パスワード保管庫が応答しないため、現在利用できません。保管庫のパスワードの入力待ちの可能性があります。入力してから、Dossierを再起動してください。</translation>
        </message>
        <message>
            <source>E&amp;mail address</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>メールアドレス(&amp;M)</translation>
        </message>
        <message>
            <source>Email address</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Enter the email address of your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>アカウントのメールアドレスを入力してください。</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>パスワード(&amp;P)</translation>
        </message>
        <message>
            <source>Password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Enter the password of your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>アカウントのパスワードを入力してください。</translation>
        </message>
        <message>
            <source>Ctrl+T shows or hides the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>Ctrl+Tでパスワードの表示/非表示を切り替え</translation>
        </message>
        <message>
            <source>Show the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>パスワードを表示</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>パスワードを隠す</translation>
        </message>
        <message>
            <source>Show the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>コードを表示</translation>
        </message>
        <message>
            <source>Hide the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>コードを隠す</translation>
        </message>
        <message>
            <source>Use an access code instead</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>アクセスコードを使用</translation>
        </message>
        <message>
            <source>&amp;How to get your code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>コードの受け取り方法(&amp;H)</translation>
        </message>
        <message>
            <source>How to get your code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>コードの受け取り方法</translation>
        </message>
        <message>
            <source>Authenticator app</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>認証アプリ</translation>
        </message>
        <message>
            <source>Text message</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Password accepted. How would you like to get your code?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>パスワードを確認しました。コードの受け取り方法を選択してください。</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>コード(&amp;C)</translation>
        </message>
        <message>
            <source>One-time code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ワンタイムコード</translation>
        </message>
        <message>
            <source>Enter the code that your authenticator app shows now.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>認証アプリに現在表示されているコードを入力してください。</translation>
        </message>
        <message>
            <source>Enter the code that was sent to your phone in a text message.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>SMSで携帯電話に届いたコードを入力してください。</translation>
        </message>
        <message>
            <source>Enter the code. It has digits only.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>コードを入力してください。数字のみです。</translation>
        </message>
        <message>
            <source>Checking the code…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>コードを確認しています…</translation>
        </message>
        <message>
            <source>Asking for a code…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>コードをリクエストしています…</translation>
        </message>
        <message>
            <source>Too many attempts to sign in. You can try again in {time}.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>サインインの試行回数が上限を超えました。{time}後にもう一度お試しいただけます。</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>もう一度お試しいただけます。</translation>
        </message>
        <message>
            <source>Signing in as before…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>前回と同じ方法でサインインしています…</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Sign in again.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>サインインの有効期限が切れました。もう一度サインインしてください。</translation>
        </message>
        <message>
            <source>Sign in</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>サインインしています…</translation>
        </message>
        <message>
            <source>Try it without an account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>アカウントなしで試す</translation>
        </message>
        <message>
            <source>Practice mode: nothing you send there reaches a broker.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>練習モード：送信した内容がブローカーに届くことはありません。</translation>
        </message>
        <message>
            <source>Starting practice mode…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>練習モードを開始しています…</translation>
        </message>
        <message>
            <source>Documents from an earlier session</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>以前のセッションの書類</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) from an earlier session have not been sent yet:

{names}

Are they yours? Then they will be sent from your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>以前のセッションの書類%n件がまだ送信されていません：

{names}

お客様の書類ですか？その場合は、お客様のアカウントから送信されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>The same account?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>同じアカウントですか？</translation>
        </message>
        <message>
            <source>Dossier cannot tell whether this is the account that you used before. Is it? Documents that wait are sent only from the account they were added with.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>以前使用したアカウントかどうかDossierで判断できません。同じアカウントですか？送信待ちの書類は、追加したときのアカウントからのみ送信されます。</translation>
        </message>
        <message>
            <source>The same account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>同じアカウント</translation>
        </message>
        <message>
            <source>Another account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>別のアカウント</translation>
        </message>
        <message>
            <source>Yes, send them</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>はい、送信する</translation>
        </message>
        <message>
            <source>No, leave them</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>いいえ、送信しない</translation>
        </message>
        <message>
            <source>Where do I find this?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>どこで確認できますか？</translation>
        </message>
        <message>
            <source>Your broker's address is in the email with which they invited you, or at the top of the page where you sign in with a web browser. Use the same email and password as there.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ブローカーのアドレスは、ブローカーからの招待メール、またはWebブラウザーでサインインするページの上部に記載されています。メールアドレスとパスワードは、そのページと同じものを使用してください。</translation>
        </message>
        <message>
            <source>Your broker's address is in their email, or at the top of the page where you sign in with a web browser. The access code (some call it a token) is in the email too, or on that website, often below Profile or Security.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ブローカーのアドレスは、ブローカーからのメール、またはWebブラウザーでサインインするページの上部に記載されています。アクセスコード（「トークン」と呼ばれることもあります）も、同じメールか、そのWebサイトに記載されています。多くの場合、「プロフィール」または「セキュリティ」にあります。</translation>
        </message>
        <message>
            <source>Your broker says: {text}</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ブローカーより：{text}</translation>
        </message>
        <message numerus="yes">
            <source>Drop here to add %n file(s) after you have signed in</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>ここにドロップすると、サインイン後に%n件のファイルを追加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Files to add after you have signed in: %n.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>サインイン後に追加するファイル：%n件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>削除</translation>
        </message>
        <message>
            <source>Sign out</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>サインアウト</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>終了</translation>
        </message>
        <message>
            <source>Type {id}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>種類{id}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>昨日 {time}</translation>
        </message>
        <message>
            <source>today {time}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>今日 {time}</translation>
        </message>
        <message>
            <source>The server says: {text}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>サーバーより：{text}</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>{count} s</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>{count}秒</translation>
        </message>
        <message>
            <source>Keep</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>残す</translation>
        </message>
        <message>
            <source>Uploads in progress</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>アップロード中</translation>
        </message>
        <message numerus="yes">
            <source>Still being sent: %n document(s). Quit now and finish next time?</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類を送信中です。今すぐ終了し、残りは次回送信しますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep sending</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>送信を続ける</translation>
        </message>
        <message>
            <source>Send everything first, then quit</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>すべて送信してから終了</translation>
        </message>
        <message>
            <source>Choose your documents</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>書類を選択</translation>
        </message>
        <message>
            <source>Photos, scans and PDF</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>写真、スキャン、PDF</translation>
        </message>
        <message>
            <source>All files</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>すべてのファイル</translation>
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
            <translation>Dossierが認識できない引数で起動されました：

{complaint}

ショートカットまたはコマンドを修正してください。使用できる引数は dossier --help で確認できます。</translation>
        </message>
        <message>
            <source>Dossier is opening …</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>Dossierを起動しています…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>OK</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>OK</translation>
        </message>
        <message>
            <source>Settings…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Server address</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>サーバーアドレス</translation>
        </message>
        <message>
            <source>https://my.broker.example</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>https://my.broker.example</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>サインインしたままにする</translation>
        </message>
        <message>
            <source>Sign out of {host}? You will need to sign in again next time.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>{host}からサインアウトしますか？次回はもう一度サインインが必要です。</translation>
        </message>
        <message>
            <source>Sign out of {host}? You will need to sign in again next time, and your sign-in is removed from this computer's password store.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>{host}からサインアウトしますか？次回はもう一度サインインが必要です。サインイン情報は、このコンピューターのパスワード保管庫から削除されます。</translation>
        </message>
        <message numerus="yes">
            <source>Not sent yet: %n document(s). They stay on this computer and are sent when you sign in again.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類がまだ送信されていません。このコンピューターに残り、次にサインインしたときに送信されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Also forget my email address and which files I sent (recommended on a shared computer)</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>メールアドレスと送信したファイルの履歴も消去する（共用のコンピューターでは推奨）</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>サインアウトしています…</translation>
        </message>
        <message>
            <source>Practice mode could not be started: {reason}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>練習モードを開始できませんでした：{reason}</translation>
        </message>
        <message>
            <source>Practice mode: nothing you send here reaches your broker.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>練習モード：ここで送信した内容がブローカーに届くことはありません。</translation>
        </message>
        <message>
            <source>The link names the broker {host}. Sign in only if that is your broker.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>リンクで指定されたブローカーは{host}です。お客様のブローカーである場合のみサインインしてください。</translation>
        </message>
        <message>
            <source>A link of {host} asks for a document.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>{host}のリンクから書類の提出を求められています。</translation>
        </message>
        <message>
            <source>The link is for {host}, and you are signed in at {here}. To use it, sign out and open it again.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>このリンクは{host}用ですが、現在は{here}にサインイン中です。リンクを使用するには、サインアウトしてからもう一度開いてください。</translation>
        </message>
        <message>
            <source>The link cannot be used. Enter the address of your broker yourself.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>このリンクは使用できません。ブローカーのアドレスをご自身で入力してください。</translation>
        </message>
        <message>
            <source>Choose the document…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>書類を選択…</translation>
        </message>
        <message>
            <source>Picture of {name}, page {page} of {count}</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>「{name}」の画像、{page} / {count}ページ</translation>
        </message>
        <message>
            <source>Opening…</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>開いています…</translation>
        </message>
        <message>
            <source>Larger</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Whole page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>ページ全体</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>拡大（+）</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>縮小（-）</translation>
        </message>
        <message>
            <source>Whole page (0)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>ページ全体（0）</translation>
        </message>
        <message>
            <source>Previous page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>前のページ</translation>
        </message>
        <message>
            <source>Next page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>次のページ</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>{page} / {count}ページ</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>Dossier cannot show this file. It can still be sent if your broker accepts it.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>このファイルはDossierでは表示できません。ブローカーが受け付ける形式であれば送信できます。</translation>
        </message>
        <message>
            <source>This PDF opens only with a password, so it cannot be shown. Most brokers refuse such files.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>このPDFは開くのにパスワードが必要なため、表示できません。ほとんどのブローカーは、このようなファイルを受け付けません。</translation>
        </message>
        <message>
            <source>This file is too large to be shown.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>このファイルは大きすぎるため表示できません。</translation>
        </message>
        <message>
            <source>Showing this file takes too long.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>このファイルは表示に時間がかかりすぎます。</translation>
        </message>
        <message>
            <source>The file on this computer is no longer the one that was sent.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>このコンピューター上のファイルは、送信したときのものではなくなっています。</translation>
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
            <translation>Dossier – 練習モード</translation>
        </message>
        <message>
            <source>Signed in at {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{host}にサインイン中</translation>
        </message>
        <message>
            <source>{person} at {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{person}（{host}）</translation>
        </message>
        <message>
            <source>Practice mode: no account</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>練習モード：アカウントなし</translation>
        </message>
        <message>
            <source>&amp;Documents</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>書類(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>列(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>並べ替え(&amp;S)</translation>
        </message>
        <message>
            <source>Uploads first, then newest</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>アップロード中を先頭に、新しい順</translation>
        </message>
        <message>
            <source>Reverse order</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>逆順</translation>
        </message>
        <message>
            <source>&amp;Add documents…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>書類を追加(&amp;A)…</translation>
        </message>
        <message>
            <source>Add &amp;copied files</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>コピーしたファイルを追加(&amp;C)</translation>
        </message>
        <message>
            <source>Re&amp;fresh</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>更新(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>削除(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>Sea&amp;rch</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>検索(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>ウィンドウの次の部分へ(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>設定(&amp;S)…</translation>
        </message>
        <message>
            <source>Sign &amp;out…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>サインアウト(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>Save &amp;report for support…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>サポート用レポートを保存(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;About Dossier</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossierについて(&amp;A)</translation>
        </message>
        <message>
            <source>Copied.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>アカウント(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>Choose files to upload (Ctrl+O)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>アップロードするファイルを選択（Ctrl+O）</translation>
        </message>
        <message>
            <source>Refresh</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>更新</translation>
        </message>
        <message>
            <source>Get the latest list (F5)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>最新の一覧を取得（F5）</translation>
        </message>
        <message>
            <source>Delete the selected documents, or stop sending them (Del)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>選択した書類を削除、または送信を中止（Del）</translation>
        </message>
        <message>
            <source>Search</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>検索</translation>
        </message>
        <message>
            <source>Search name, type, status…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>名前、種類、状態で検索…</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>表示</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>検索をクリア</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>すべて</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>すべて（{count}）</translation>
        </message>
        <message>
            <source>Needs attention ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>要対応（{count}）</translation>
        </message>
        <message>
            <source>On the way ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>送信中（{count}）</translation>
        </message>
        <message>
            <source>In review ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>審査中（{count}）</translation>
        </message>
        <message>
            <source>Approved ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>承認済み（{count}）</translation>
        </message>
        <message>
            <source>Rejected ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>不承認（{count}）</translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>アップロード%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{sent} / {total}</translation>
        </message>
        <message>
            <source>{speed}/s</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{speed}/秒</translation>
        </message>
        <message>
            <source>{time} left</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>残り{time}</translation>
        </message>
        <message>
            <source>{count} min</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{count}分</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>書類%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n document(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>書類%n件中{shown}件</numerusform>
            </translation>
        </message>
        <message>
            <source>Online · updated {time}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>オンライン · 更新：{time}</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>更新しています…</translation>
        </message>
        <message>
            <source>Your broker asked Dossier to wait: next refresh in {time}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>ブローカーから待機の要求がありました：次の更新は{time}後</translation>
        </message>
        <message>
            <source>Not up to date</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>最新ではありません</translation>
        </message>
        <message>
            <source>Sign-in expired</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>サインインの期限切れ</translation>
        </message>
        <message>
            <source>{name}: {percent} % sent</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{name}：{percent}%送信済み</translation>
        </message>
        <message>
            <source>“{name}”: {status}.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{name}」：{status}。</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) need your attention.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類で対応が必要です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Your document is being sent. You can keep working.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>書類を送信しています。そのまま作業を続けられます。</translation>
        </message>
        <message>
            <source>{count} of {total} have arrived. You can keep working.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{total}件中{count}件が届きました。そのまま作業を続けられます。</translation>
        </message>
        <message>
            <source>{count} of {total} have arrived. Nothing to do: your broker is reviewing them.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{total}件中{count}件が届きました。ブローカーが審査しています。操作は必要ありません。</translation>
        </message>
        <message numerus="yes">
            <source>In review: %n document(s). Nothing to do for now.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>審査中：%n件。今は操作の必要はありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approved: %n document(s). Nothing more to do.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>承認済み：%n件。これ以上の操作は必要ありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do for now.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>今は操作の必要はありません。</translation>
        </message>
        <message numerus="yes">
            <source>Paused by you: %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>一時停止中：%n件。</numerusform>
            </translation>
        </message>
        <message>
            <source>All received, nothing to do. Your broker is reviewing your documents.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>すべて受領されました。操作は必要ありません。ブローカーが書類を審査しています。</translation>
        </message>
        <message>
            <source>All accepted. You’re done.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>すべて承認されました。手続きは完了です。</translation>
        </message>
        <message>
            <source>Save receipts…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>受領情報を保存…</translation>
        </message>
        <message>
            <source>Save recei&amp;pts…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>受領情報を保存(&amp;P)…</translation>
        </message>
        <message>
            <source>What your broker needs</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>ブローカーに必要な書類</translation>
        </message>
        <message>
            <source>{group}: still missing</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}：未提出</translation>
        </message>
        <message>
            <source>{group}: not accepted, please send another</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}：不承認、別の書類を送信してください</translation>
        </message>
        <message>
            <source>{group}: one side of “{caption}” is missing</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}：「{caption}」の片面がありません</translation>
        </message>
        <message>
            <source>{group}: being sent</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}：送信中</translation>
        </message>
        <message>
            <source>{group}: received ({caption})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}：受領済み（{caption}）</translation>
        </message>
        <message>
            <source>{group}: accepted ({caption})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}：承認済み（{caption}）</translation>
        </message>
        <message>
            <source>Click to choose the document</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>クリックして書類を選択</translation>
        </message>
        <message>
            <source>“{name}” has arrived.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{name}」が届きました。</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) have arrived.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類が届きました。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” had already arrived before it could be stopped. Delete it if it should not be there.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{name}」は中止する前に届いていました。不要な場合は削除してください。</translation>
        </message>
        <message>
            <source>Delete it…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>削除…</translation>
        </message>
        <message>
            <source>“{new}” has arrived. If you no longer need the old “{old}”, you can delete it.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{new}」が届きました。以前の「{old}」が不要な場合は、削除できます。</translation>
        </message>
        <message>
            <source>Delete the old one…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>以前の書類を削除…</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s): {status}.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>書類%n件：{status}。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{name}」を削除しました。</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類を削除しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is being deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{name}」を削除しています。</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are being deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類を削除しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is being removed and will not be sent.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{name}」を一覧から外しています。送信はされません。</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are being removed.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類を一覧から外しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo ({count} s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>元に戻す（{count}秒）</translation>
        </message>
        <message>
            <source>“{name}” was not deleted: {title}. {cure}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{name}」は削除されませんでした：{title}。{cure}</translation>
        </message>
        <message>
            <source>“{name}” is still in your broker’s list. {title}. {cure}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{name}」はまだブローカーの一覧にあります。{title}。{cure}</translation>
        </message>
        <message>
            <source>It is not certain that “{name}” was deleted. {title}. Dossier checks the list as soon as it can.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{name}」が削除されたかどうか確認できていません。{title}。Dossierができるだけ早く一覧を確認します。</translation>
        </message>
        <message>
            <source>Some of your documents are not shown: your broker’s list ended before all of them had come.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>一部の書類が表示されていません：ブローカーの一覧が途中で終わっていました。</translation>
        </message>
        <message>
            <source>You need not do anything: Dossier tries again by itself.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>操作は必要ありません。Dossierが自動的に再試行します。</translation>
        </message>
        <message>
            <source>Close this message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>このメッセージを閉じる</translation>
        </message>
        <message>
            <source>Show the next message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>次のメッセージを表示</translation>
        </message>
        <message>
            <source>1 of {count}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>1 / {count}</translation>
        </message>
        <message>
            <source>Read all…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>すべて読む…</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>メッセージ</translation>
        </message>
        <message numerus="yes">
            <source>Left from last time: Dossier is sending %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>前回の続き：%n件の書類を送信しています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left from last time: Dossier is checking if %n document(s) arrived, and continues by itself.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>前回の続き：%n件の書類が届いたかどうかを確認しています。送信は自動的に続きます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>もう一度サインイン…</translation>
        </message>
        <message>
            <source>Dossier will close when everything has been sent.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>すべて送信されると、Dossierは終了します。</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>開いたままにする</translation>
        </message>
        <message>
            <source>About Dossier</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossierについて</translation>
        </message>
        <message>
            <source>Dossier {version}

Send the documents for your identity check, see how each review is going, and replace any that were rejected.

Qt {qt}, Python {python}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier {version}

本人確認書類を送信し、審査の状況を確認し、承認されなかった書類を差し替えることができます。

Qt {qt}、Python {python}</translation>
        </message>
        <message>
            <source>A document: {status}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>書類：{status}</translation>
        </message>
        <message>
            <source>“{name}”: {status}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>「{name}」：{status}</translation>
        </message>
        <message numerus="yes">
            <source>There is news of %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n件の書類に新しい情報があります。</numerusform>
            </translation>
        </message>
    </context>
</TS>
