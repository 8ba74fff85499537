<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>Something went wrong in Dossier</source>
            <extracomment>desktop_app/domain/errors/base.py</extracomment>
            <translation>حدث خطأ في Dossier</translation>
        </message>
        <message>
            <source>Try again. If it keeps happening, restart Dossier.</source>
            <extracomment>desktop_app/domain/errors/base.py</extracomment>
            <translation>أعد المحاولة. إذا تكرر ذلك، فأعد تشغيل Dossier.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>لا يمكن استخدام «{name}»</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>“{name}” is no longer there</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>لم يعد «{name}» موجودًا</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted. Choose the file again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>نُقل الملف أو غُيّر اسمه أو حُذف. اختره من جديد.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>تتعذر قراءة «{name}»</translation>
        </message>
        <message>
            <source>Close other programs that use it, check that you may open it, then choose it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>أغلق البرامج الأخرى التي تستخدمه، وتأكد من أن لديك إذن فتحه، ثم اختره من جديد.</translation>
        </message>
        <message>
            <source>The drive with “{name}” does not answer</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>محرك الأقراص الذي يحوي «{name}» لا يستجيب</translation>
        </message>
        <message>
            <source>Check that the drive or network folder is connected, then try again; or copy the file to this computer and add the copy.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>تأكد من اتصال محرك الأقراص أو مجلد الشبكة، ثم أعد المحاولة؛ أو انسخ الملف إلى هذا الحاسوب وأضف النسخة.</translation>
        </message>
        <message>
            <source>“{name}” is not a document</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» ليس مستندًا</translation>
        </message>
        <message>
            <source>“{name}” is a folder</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» مجلد</translation>
        </message>
        <message>
            <source>Open it and choose the files inside.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>افتحه واختر الملفات التي بداخله.</translation>
        </message>
        <message>
            <source>“{name}” is only in your cloud storage, not on this computer</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» موجود في التخزين السحابي فقط، وليس على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Open it once, or have it kept on this computer, wait until it is here, then choose it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>افتحه مرة واحدة أو اختر إبقاءه على هذا الحاسوب، وانتظر حتى يكتمل تنزيله، ثم اختره من جديد.</translation>
        </message>
        <message>
            <source>“{name}” is empty</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>«{name}» فارغ</translation>
        </message>
        <message>
            <source>Take the photo or save the document again, then choose the new file.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>التقط الصورة أو احفظ المستند مرة أخرى، ثم اختر الملف الجديد.</translation>
        </message>
        <message>
            <source>“{name}” is too large: {size}</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>حجم «{name}» كبير جدًا: {size}</translation>
        </message>
        <message>
            <source>At most {limit} can be sent. Take the photo with a smaller size, or save it as a smaller PDF.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>الحد الأقصى للإرسال {limit}. التقط الصورة بحجم أصغر، أو احفظها في ملف PDF أصغر.</translation>
        </message>
        <message>
            <source>“{name}” changed before it was sent completely</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>تغيّر «{name}» قبل اكتمال إرساله</translation>
        </message>
        <message>
            <source>It was not sent. Wait until it has been saved completely, then add it again.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>لم يُرسل. انتظر حتى يكتمل حفظه، ثم أضفه من جديد.</translation>
        </message>
        <message>
            <source>There is no room on this computer to prepare “{name}”</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>لا توجد مساحة على هذا الحاسوب لتجهيز «{name}»</translation>
        </message>
        <message>
            <source>Free some disk space, then try again. Nothing was sent.</source>
            <extracomment>desktop_app/domain/errors/files.py</extracomment>
            <translation>وفّر بعض المساحة على القرص، ثم أعد المحاولة. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The settings file cannot be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>لا يمكن استخدام ملف الإعدادات</translation>
        </message>
        <message>
            <source>Dossier continues without it. Check {path}: {reason}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>يواصل Dossier العمل بدونه. تحقق من {path}: {reason}</translation>
        </message>
        <message>
            <source>This computer’s password store could not be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>تعذّر استخدام مخزن كلمات المرور في هذا الحاسوب</translation>
        </message>
        <message>
            <source>Unlock it and try again. Until then you will need to sign in each time you start Dossier.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>افتح قفله وأعد المحاولة. وحتى ذلك الحين عليك تسجيل الدخول في كل مرة تشغّل فيها Dossier.</translation>
        </message>
        <message>
            <source>The saved sign-in could not be removed from this computer</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>تعذّرت إزالة بيانات الدخول المحفوظة من هذا الحاسوب</translation>
        </message>
        <message>
            <source>Unlock the password store and sign out again, or delete the entries named Dossier there.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>افتح قفل مخزن كلمات المرور وسجّل الخروج مرة أخرى، أو احذف منه الإدخالات المسماة Dossier.</translation>
        </message>
        <message>
            <source>The broker’s file “{path}” cannot be used</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>لا يمكن استخدام ملف الوسيط «{path}»</translation>
        </message>
        <message>
            <source>Nothing was changed. Tell the person who made the file: {place}: {reason}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>لم يتغير شيء. أبلغ من أعدّ الملف بما يلي: {place}: {reason}</translation>
        </message>
        <message>
            <source>The report could not be saved as “{path}”</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>تعذّر حفظ التقرير باسم «{path}»</translation>
        </message>
        <message>
            <source>Choose another name or another folder. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>اختر اسمًا آخر أو مجلدًا آخر. ({reason})</translation>
        </message>
        <message>
            <source>Nothing is being sent: Dossier cannot save which documents are waiting</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>لا يُرسل شيء الآن: لا يستطيع Dossier حفظ قائمة المستندات المنتظرة</translation>
        </message>
        <message>
            <source>Free some disk space, or check that the disk can be written to, then try again. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>وفّر بعض المساحة على القرص أو تأكد من إمكان الكتابة عليه، ثم أعد المحاولة. ({reason})</translation>
        </message>
        <message>
            <source>One document has stopped: Dossier could not save how far it had got</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>توقف أحد المستندات: تعذّر على Dossier حفظ ما وصل إليه إرساله</translation>
        </message>
        <message>
            <source>The others continue by themselves. Find the document that stopped in the list, and check whether it arrived. If this happens again, save a report for support. ({reason})</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>تُستكمل المستندات الأخرى تلقائيًا. ابحث في القائمة عن المستند الذي توقف، وتحقق مما إذا كان قد وصل. إذا تكرر ذلك، فاحفظ تقريرًا للدعم. ({reason})</translation>
        </message>
        <message>
            <source>Documents added with a newer version of Dossier are waiting: {count}</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>مستندات منتظرة أُضيفت بإصدار أحدث من Dossier: {count}</translation>
        </message>
        <message>
            <source>They are saved but not sent. Install the newest version of Dossier to send them.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>هي محفوظة لكنها لم تُرسل. ثبّت أحدث إصدار من Dossier لإرسالها.</translation>
        </message>
        <message>
            <source>Dossier could not read which documents were still waiting to be sent</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>تعذّر على Dossier معرفة المستندات التي كانت تنتظر الإرسال</translation>
        </message>
        <message>
            <source>Your files are where they were. Check in the list which documents arrived, and add the others again. A copy of the damaged record was kept as {place}.</source>
            <extracomment>desktop_app/domain/errors/local.py</extracomment>
            <translation>ملفاتك باقية في أماكنها. تحقق في القائمة من المستندات التي وصلت، وأضف الباقي من جديد. حُفظت نسخة من السجل التالف باسم {place}.</translation>
        </message>
        <message>
            <source>No secure connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لا يوجد اتصال آمن بـ {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address; in a company network ask your IT department about its certificate. ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. تحقق من العنوان؛ وإذا كنت على شبكة شركة، فاسأل قسم تقنية المعلومات عن شهادتها. ({reason})</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>انتهت صلاحية شهادة {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer; if it is right, tell your broker. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. تحقق من تاريخ هذا الحاسوب؛ فإن كان صحيحًا، فأبلغ الوسيط. (جهة الإصدار: {issuer})</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم تبدأ صلاحية شهادة {host} بعد</translation>
        </message>
        <message>
            <source>The certificate of {host} is for another server</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>شهادة {host} صادرة لخادم آخر</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address, letter by letter. The certificate is for: {names} (issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. تحقق من العنوان حرفًا حرفًا. الشهادة صادرة لـ: {names} (جهة الإصدار: {issuer})</translation>
        </message>
        <message>
            <source>The connection to {host} is not trusted</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>الاتصال بـ {host} غير موثوق</translation>
        </message>
        <message>
            <source>Nothing was sent. In a company network, ask your IT department for its certificate file (CA, PEM) and choose it in Settings under Server. Anywhere else, do not try again on this network: it may not be safe. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. إذا كنت على شبكة شركة، فاطلب من قسم تقنية المعلومات ملف شهادتها (CA، PEM) واختره في «الإعدادات» ضمن «الخادم». وفي غير ذلك، لا تُعد المحاولة على هذه الشبكة: فقد لا تكون آمنة. (جهة الإصدار: {issuer})</translation>
        </message>
        <message>
            <source>The connection to {host} is not trusted: its certificate is self-signed</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>الاتصال بـ {host} غير موثوق: شهادته موقّعة ذاتيًا</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address. If it is a test server of your own, choose its certificate in Settings under Server; otherwise do not continue, and tell your broker. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. تحقق من العنوان. إذا كان خادم اختبار خاصًا بك، فاختر شهادته في «الإعدادات» ضمن «الخادم»؛ وإلا فلا تتابع، وأبلغ الوسيط. (جهة الإصدار: {issuer})</translation>
        </message>
        <message>
            <source>{host} does not send all of its certificates</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لا يرسل {host} جميع شهاداته</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell your broker that the server has to send its whole certificate chain; the intermediate certificate is missing. A web browser may open the address all the same. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. أبلغ الوسيط بأن على الخادم إرسال سلسلة شهاداته كاملة؛ فالشهادة الوسيطة ناقصة. قد يفتح متصفح الويب العنوان رغم ذلك. (جهة الإصدار: {issuer})</translation>
        </message>
        <message>
            <source>A filter in your network, {product}, reads the connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>برنامج تصفية في شبكتك، {product}، يقرأ الاتصال بـ {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. If your company or school uses {product}, ask its IT department for its certificate file (CA, PEM) and choose it in Settings under Server; otherwise use another network. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. إذا كانت شركتك أو مدرستك تستخدم {product}، فاطلب من قسم تقنية المعلومات فيها ملف الشهادة (CA، PEM) واختره في «الإعدادات» ضمن «الخادم»؛ وإلا فاستخدم شبكة أخرى. (جهة الإصدار: {issuer})</translation>
        </message>
        <message>
            <source>A program on this computer, {product}, reads the connection to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>برنامج على هذا الحاسوب، {product}، يقرأ الاتصال بـ {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. In {product}, add {host} to the sites whose secure connections (HTTPS) it does not check, then try again. If you do not use {product}, ask whoever looks after your computer. (Issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. في {product}، أضف {host} إلى المواقع المستثناة من فحص الاتصالات الآمنة (HTTPS)، ثم أعد المحاولة. إذا كنت لا تستخدم {product}، فاسأل المسؤول عن حاسوبك. (جهة الإصدار: {issuer})</translation>
        </message>
        <message>
            <source>The certificate of {host} is faulty</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>شهادة {host} معيبة</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell your IT department or your broker: {reason} (issuer: {issuer})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. أبلغ قسم تقنية المعلومات أو الوسيط بما يلي: {reason} (جهة الإصدار: {issuer})</translation>
        </message>
        <message>
            <source>{host} does not offer a secure connection</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لا يوفر {host} اتصالًا آمنًا</translation>
        </message>
        <message>
            <source>Nothing was sent. Check address and port; if they are right, tell your broker. ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. تحقق من العنوان والمنفذ؛ فإن كانا صحيحين، فأبلغ الوسيط. ({reason})</translation>
        </message>
        <message>
            <source>The proxy {proxy} did not connect to {host}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يتصل الخادم الوكيل {proxy} بـ {host}</translation>
        </message>
        <message>
            <source>Nothing was sent. Ask your IT department whether {host} is allowed, or choose another proxy in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. اسأل قسم تقنية المعلومات هل {host} مسموح به، أو اختر خادمًا وكيلًا آخر في «الإعدادات» ضمن «الاتصال».</translation>
        </message>
        <message>
            <source>The proxy {proxy} cannot be reached</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>يتعذر الوصول إلى الخادم الوكيل {proxy}</translation>
        </message>
        <message>
            <source>Nothing was sent. Check your network, and the proxy in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. تحقق من شبكتك، ومن الخادم الوكيل في «الإعدادات» ضمن «الاتصال».</translation>
        </message>
        <message>
            <source>The proxy {proxy} asks for a user name and a password</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>يطلب الخادم الوكيل {proxy} اسم مستخدم وكلمة مرور</translation>
        </message>
        <message>
            <source>Nothing was sent. Enter both in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. أدخلهما في «الإعدادات» ضمن «الاتصال»، ثم سجّل الدخول من جديد؛ يمكنك معرفتهما من قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not accept the user name or its password</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لا يقبل الخادم الوكيل {proxy} اسم المستخدم أو كلمة مروره</translation>
        </message>
        <message>
            <source>Nothing was sent. Correct both in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. صحّحهما في «الإعدادات» ضمن «الاتصال»، ثم سجّل الدخول من جديد؛ يمكنك معرفتهما من قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not answer as a SOCKS5 proxy</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لا يستجيب الخادم الوكيل {proxy} بصفته وكيل SOCKS5</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the port and the kind of proxy in Settings under Connection, then sign in again; your IT department can tell you what they are.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لم يُرسل شيء. تحقق من المنفذ ونوع الخادم الوكيل في «الإعدادات» ضمن «الاتصال»، ثم سجّل الدخول من جديد؛ يمكنك معرفتهما من قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The proxy that the system names in {setting} cannot be used</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لا يمكن استخدام الخادم الوكيل الذي يحدده النظام في {setting}</translation>
        </message>
        <message>
            <source>Dossier continues without it. If you need a proxy, ask your IT department for an HTTP or SOCKS5 proxy and enter it in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>يواصل Dossier العمل بدونه. إذا كنت تحتاج إلى خادم وكيل، فاطلب من قسم تقنية المعلومات وكيل HTTP أو SOCKS5 وأدخله في «الإعدادات» ضمن «الاتصال».</translation>
        </message>
        <message>
            <source>An address that is to be reached without the proxy cannot be read: {entry}</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>تتعذر قراءة عنوان مستثنى من الخادم الوكيل: {entry}</translation>
        </message>
        <message>
            <source>It is set in {setting}. Dossier uses the proxy {proxy}. If your broker must be reached without it, choose “Directly, without a proxy” in Settings under Connection.</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>العنوان محدد في {setting}. يستخدم Dossier الخادم الوكيل {proxy}. إذا كان يجب الوصول إلى الوسيط بدونه، فاختر «مباشرة، بلا خادم وكيل» في «الإعدادات» ضمن «الاتصال».</translation>
        </message>
        <message>
            <source>The certificate file {path} cannot be used</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>لا يمكن استخدام ملف الشهادة {path}</translation>
        </message>
        <message>
            <source>Choose another file in Settings under Server, one with certificates (PEM). ({reason})</source>
            <extracomment>desktop_app/domain/errors/network.py</extracomment>
            <translation>اختر في «الإعدادات» ضمن «الخادم» ملفًا آخر يحوي شهادات (PEM). ({reason})</translation>
        </message>
        <message>
            <source>Your broker’s system received “{name}” but does not show it</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>استلم نظام الوسيط «{name}» لكنه لا يعرضه</translation>
        </message>
        <message>
            <source>Ask your broker whether they have it. Send it again only if they do not.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>اسأل الوسيط هل المستند لديه. لا ترسله مرة أخرى إلا إذا لم يكن لديه.</translation>
        </message>
        <message>
            <source>“{name}” may have arrived and then been removed</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>ربما وصل «{name}» ثم أُزيل</translation>
        </message>
        <message>
            <source>A new document appeared in the list and is gone again. If neither you nor your broker removed it, send it again.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>ظهر مستند جديد في القائمة ثم اختفى. إذا لم تُزله أنت ولا الوسيط، فأرسله مرة أخرى.</translation>
        </message>
        <message>
            <source>Dossier cannot find out whether “{name}” arrived</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>لا يستطيع Dossier معرفة ما إذا كان «{name}» قد وصل</translation>
        </message>
        <message>
            <source>The list that comes from your broker is incomplete. Ask them whether they have the document.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>القائمة الواردة من الوسيط غير مكتملة. اسأله هل المستند لديه.</translation>
        </message>
        <message>
            <source>“{name}” does not seem to have arrived</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>يبدو أن «{name}» لم يصل</translation>
        </message>
        <message>
            <source>Send it again? Dossier asks you first because the settings for this broker say so.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>هل تريد إرساله مرة أخرى؟ يسألك Dossier أولًا لأن إعدادات هذا الوسيط تقتضي ذلك.</translation>
        </message>
        <message>
            <source>Your broker already has a document that looks like “{name}”</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>لدى الوسيط مستند يشبه «{name}»</translation>
        </message>
        <message>
            <source>Yours has not been sent yet. If it is the same document, there is no need to send it. If it is a different one, send it.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>لم يُرسل مستندك بعد. إذا كان هو المستند نفسه، فلا حاجة إلى إرساله. وإذا كان مختلفًا، فأرسله.</translation>
        </message>
        <message>
            <source>“{name}” was added on another computer</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>أُضيف «{name}» على حاسوب آخر</translation>
        </message>
        <message>
            <source>That computer may still send it. If you send it from here as well, it could arrive twice. Send it only if the other computer will not.</source>
            <extracomment>desktop_app/domain/errors/questions.py</extracomment>
            <translation>قد يرسله ذلك الحاسوب لاحقًا. إذا أرسلته من هنا أيضًا، فقد يصل مرتين. لا ترسله إلا إذا كان الحاسوب الآخر لن يرسله.</translation>
        </message>
        <message>
            <source>The list you see may be out of date. Check your internet connection, then refresh.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>قد تكون القائمة المعروضة قديمة. تحقق من اتصالك بالإنترنت، ثم حدّث القائمة.</translation>
        </message>
        <message>
            <source>You are not signed in yet. Check your internet connection, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لم تسجّل الدخول بعد. تحقق من اتصالك بالإنترنت، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Refresh in a minute: if the document is still in the list, delete it again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>حدّث القائمة بعد دقيقة: إذا ظل المستند فيها، فاحذفه مرة أخرى.</translation>
        </message>
        <message>
            <source>{host} did not provide the list of documents ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لم يقدّم {host} قائمة المستندات ({status})</translation>
        </message>
        <message>
            <source>{host} refused the sign-in ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>رفض {host} تسجيل الدخول ({status})</translation>
        </message>
        <message>
            <source>Your account is not allowed to see documents at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا يُسمح لحسابك بعرض المستندات لدى {host}</translation>
        </message>
        <message>
            <source>{host} refused to delete the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>رفض {host} حذف المستند</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system. If it does not help, ask your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>اقرأ الرسالة الواردة من نظام الوسيط. إذا لم تُفدك، فاسأل الوسيط.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then try to sign in again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لم ترتكب أي خطأ. انتظر بضع دقائق، ثم حاول تسجيل الدخول مرة أخرى.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then refresh.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لم ترتكب أي خطأ. انتظر بضع دقائق، ثم حدّث القائمة.</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes: if the document is still in the list, delete it again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لم ترتكب أي خطأ. انتظر بضع دقائق: إذا ظل المستند في القائمة، فاحذفه مرة أخرى.</translation>
        </message>
        <message>
            <source>{host} has no list of documents at this address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا توجد لدى {host} قائمة مستندات في هذا العنوان</translation>
        </message>
        <message>
            <source>Check your broker’s address, letter by letter, or ask your broker for the right one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>تحقق من عنوان الوسيط حرفًا حرفًا، أو اطلب منه العنوان الصحيح.</translation>
        </message>
        <message>
            <source>{host} refused the request as too large ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>رفض {host} الطلب لأنه كبير جدًا ({status})</translation>
        </message>
        <message>
            <source>The problem is on your broker’s side. Please tell them.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>المشكلة من جهة الوسيط. يُرجى إبلاغه.</translation>
        </message>
        <message>
            <source>For your safety Dossier stays at your broker’s address. Ask your broker for the right one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>حفاظًا على سلامتك، لا يغادر Dossier عنوان الوسيط. اطلب من الوسيط العنوان الصحيح.</translation>
        </message>
        <message>
            <source>To keep your sign-in safe, Dossier does not send it there. Ask your broker for the right address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>حفاظًا على بيانات دخولك، لا يرسلها Dossier إلى هناك. اطلب من الوسيط العنوان الصحيح.</translation>
        </message>
        <message>
            <source>The sign-in page of a public network, such as a hotel’s, can cause this. If it keeps happening, tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>قد يكون السبب صفحة تسجيل الدخول إلى شبكة عامة، كشبكة فندق. إذا تكرر ذلك، فأبلغ الوسيط.</translation>
        </message>
        <message>
            <source>{host} cannot be reached</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>يتعذر الوصول إلى {host}</translation>
        </message>
        <message>
            <source>Check the address and your internet connection, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>تحقق من العنوان ومن اتصالك بالإنترنت، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The connection dropped before {host} confirmed</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>انقطع الاتصال قبل أن يؤكد {host} الاستلام</translation>
        </message>
        <message>
            <source>It may have worked all the same. Refresh the list and look before you try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ربما نجحت العملية رغم ذلك. حدّث القائمة وتحقق قبل أن تعيد المحاولة.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>انقطع الاتصال بـ {host}</translation>
        </message>
        <message>
            <source>{host} did not answer in time</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لم يستجب {host} في الوقت المحدد</translation>
        </message>
        <message>
            <source>Sending was interrupted</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>انقطع الإرسال</translation>
        </message>
        <message>
            <source>Dossier is checking if it arrived and continues by itself.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>يتحقق Dossier من وصوله ويتابع تلقائيًا.</translation>
        </message>
        <message>
            <source>Your broker’s system is not responding properly right now ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>نظام الوسيط لا يستجيب كما ينبغي حاليًا ({status})</translation>
        </message>
        <message>
            <source>You did nothing wrong. Wait a few minutes, then refresh and try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لم ترتكب أي خطأ. انتظر بضع دقائق، ثم حدّث القائمة وأعد المحاولة.</translation>
        </message>
        <message>
            <source>Dossier cannot read the answer from {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا يستطيع Dossier قراءة رد {host}</translation>
        </message>
        <message>
            <source>Check your broker’s address. If you use a public network, such as a hotel’s, open its sign-in page in a web browser first.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>تحقق من عنوان الوسيط. إذا كنت تستخدم شبكة عامة، كشبكة فندق، فافتح صفحة تسجيل الدخول إليها في متصفح الويب أولًا.</translation>
        </message>
        <message>
            <source>{host} sent a compressed answer that cannot be read ({coding})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>أرسل {host} ردًا مضغوطًا تتعذر قراءته ({coding})</translation>
        </message>
        <message>
            <source>A company’s filter may have changed it on the way. Try another network, or show this to your IT department or your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ربما غيّره برنامج تصفية تابع لشركة في الطريق. جرّب شبكة أخرى، أو اعرض هذا على قسم تقنية المعلومات أو الوسيط.</translation>
        </message>
        <message>
            <source>The answer from {host} contains an error message</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>يتضمن رد {host} رسالة خطأ</translation>
        </message>
        <message>
            <source>You did nothing wrong. Dossier cannot be sure that this worked. Show the message to your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لم ترتكب أي خطأ. لا يستطيع Dossier التأكد من نجاح العملية. اعرض الرسالة على الوسيط.</translation>
        </message>
        <message>
            <source>Your broker’s list of documents is incomplete</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>قائمة المستندات لدى الوسيط غير مكتملة</translation>
        </message>
        <message>
            <source>Without the whole list Dossier cannot be sure what is new, so nothing was sent. It keeps trying by itself; if it keeps happening, tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>بدون القائمة الكاملة لا يستطيع Dossier التأكد مما هو جديد، لذلك لم يُرسل شيء. وهو يعيد المحاولة تلقائيًا؛ إذا تكرر ذلك، فأبلغ الوسيط.</translation>
        </message>
        <message>
            <source>The list of documents from {host} is longer than Dossier can read</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>قائمة المستندات الواردة من {host} أطول مما يستطيع Dossier قراءته</translation>
        </message>
        <message>
            <source>Dossier reads up to 100,000 documents, and sends nothing without a whole list. Refreshing does not help: tell your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>يقرأ Dossier ما يصل إلى 100,000 مستند، ولا يرسل شيئًا بدون القائمة الكاملة. لن يفيد التحديث: أبلغ الوسيط.</translation>
        </message>
        <message>
            <source>{host} refused the request ({status})</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>رفض {host} الطلب ({status})</translation>
        </message>
        <message>
            <source>Your sign-in at {host} has expired</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>انتهت جلسة دخولك إلى {host}</translation>
        </message>
        <message>
            <source>Sign in again to continue. Nothing is lost.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>سجّل الدخول من جديد للمتابعة. لم يضِع شيء.</translation>
        </message>
        <message>
            <source>This sign-in belongs to another account at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>بيانات الدخول هذه تخص حسابًا آخر لدى {host}</translation>
        </message>
        <message>
            <source>Documents waiting here are sent only from the account they were added with. To use another account, sign out first.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا تُرسل المستندات المنتظرة هنا إلا من الحساب الذي أُضيفت به. لاستخدام حساب آخر، سجّل الخروج أولًا.</translation>
        </message>
        <message>
            <source>Your account is not allowed to do this</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا يُسمح لحسابك بذلك</translation>
        </message>
        <message>
            <source>Ask your broker to allow it for your account.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>اطلب من الوسيط السماح بذلك لحسابك.</translation>
        </message>
        <message>
            <source>A firewall or filter on the way to {host} blocked this</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>حظر جدار حماية أو برنامج تصفية هذا الطلب في الطريق إلى {host}</translation>
        </message>
        <message>
            <source>A web page answered instead of your broker’s system. Try another network, or show this to your IT department or your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>جاء الرد من صفحة ويب بدلًا من نظام الوسيط. جرّب شبكة أخرى، أو اعرض هذا على قسم تقنية المعلومات أو الوسيط.</translation>
        </message>
        <message>
            <source>{host} cannot find the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا يجد {host} المستند</translation>
        </message>
        <message>
            <source>It may have been removed: refresh the list. If this keeps happening, check your broker’s address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ربما أُزيل: حدّث القائمة. إذا تكرر ذلك، فتحقق من عنوان الوسيط.</translation>
        </message>
        <message>
            <source>{host} may already have this document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ربما يكون هذا المستند لدى {host} بالفعل</translation>
        </message>
        <message>
            <source>Refresh the list and check whether the document is already there.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>حدّث القائمة وتحقق مما إذا كان المستند موجودًا فيها.</translation>
        </message>
        <message>
            <source>The file is too large for {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>حجم الملف أكبر مما يقبله {host}</translation>
        </message>
        <message>
            <source>Take the photo with a smaller size, or save it as a smaller PDF, and send that.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>التقط الصورة بحجم أصغر، أو احفظها في ملف PDF أصغر، ثم أرسل الملف الجديد.</translation>
        </message>
        <message>
            <source>{host} refused the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>رفض {host} المستند</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system, correct what it says, then send the document again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>اقرأ الرسالة الواردة من نظام الوسيط، وصحّح ما تذكره، ثم أرسل المستند مرة أخرى.</translation>
        </message>
        <message>
            <source>{host} did not delete the document</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لم يحذف {host} المستند</translation>
        </message>
        <message>
            <source>It is still there. Read the message from your broker’s system, or ask your broker.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا يزال المستند موجودًا. اقرأ الرسالة الواردة من نظام الوسيط، أو اسأل الوسيط.</translation>
        </message>
        <message>
            <source>Your broker’s system does not accept this file</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا يقبل نظام الوسيط هذا الملف</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system. Often a JPEG, PNG or PDF helps. If the file is fine, ask your broker which upload format to choose in the settings.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>اقرأ الرسالة الواردة من نظام الوسيط. غالبًا ما يفيد استخدام JPEG أو PNG أو PDF. إذا كان الملف سليمًا، فاسأل الوسيط عن صيغة الرفع التي تختارها في الإعدادات.</translation>
        </message>
        <message>
            <source>{host} is busy</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>{host} مشغول</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>أعد المحاولة بعد مهلة بالثواني قدرها {seconds}.</translation>
        </message>
        <message>
            <source>{host} points to another address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>يحيل {host} إلى عنوان آخر</translation>
        </message>
        <message>
            <source>To keep your documents safe, Dossier does not send them there. Ask your broker for the right address.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>حفاظًا على مستنداتك، لا يرسلها Dossier إلى هناك. اطلب من الوسيط العنوان الصحيح.</translation>
        </message>
        <message>
            <source>{host} points to {target}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>يحيل {host} إلى {target}</translation>
        </message>
        <message>
            <source>{host} does not accept this access code</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا يقبل {host} رمز الدخول هذا</translation>
        </message>
        <message>
            <source>Paste the whole code again, or ask your broker for a new one.</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>ألصق الرمز كاملًا مرة أخرى، أو اطلب من الوسيط رمزًا جديدًا.</translation>
        </message>
        <message>
            <source>Your account is not allowed to send documents to {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا يُسمح لحسابك بإرسال المستندات إلى {host}</translation>
        </message>
        <message>
            <source>Your account is not allowed to delete this document at {host}</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا يُسمح لحسابك بحذف هذا المستند لدى {host}</translation>
        </message>
        <message>
            <source>{host} does not accept documents at this address</source>
            <extracomment>desktop_app/domain/errors/server.py</extracomment>
            <translation>لا يقبل {host} المستندات في هذا العنوان</translation>
        </message>
        <message>
            <source>Copy the whole code from your broker’s message and paste it again. It has no spaces.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>انسخ الرمز كاملًا من رسالة الوسيط وألصقه مرة أخرى. الرمز خالٍ من المسافات.</translation>
        </message>
        <message>
            <source>This address cannot be used</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>لا يمكن استخدام هذا العنوان</translation>
        </message>
        <message>
            <source>{reason}</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>This does not look like an access code</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>لا يبدو هذا رمز دخول</translation>
        </message>
        <message>
            <source>{host} did not accept the sign-in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>لم يقبل {host} تسجيل الدخول</translation>
        </message>
        <message>
            <source>Read the message from your broker’s system, then try again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>اقرأ الرسالة الواردة من نظام الوسيط، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Wrong email or password</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة</translation>
        </message>
        <message>
            <source>Check both, and the Caps Lock key, then try again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>تحقق منهما ومن مفتاح Caps Lock، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>That code is wrong or has expired</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>الرمز غير صحيح أو انتهت صلاحيته</translation>
        </message>
        <message>
            <source>Enter the newest code. An app shows a new one every 30 seconds.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>أدخل أحدث رمز. يعرض التطبيق رمزًا جديدًا كل 30 ثانية.</translation>
        </message>
        <message>
            <source>The sign-in took too long</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>استغرق تسجيل الدخول وقتًا أطول من اللازم</translation>
        </message>
        <message>
            <source>Enter your password again and continue with a new code.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>أدخل كلمة المرور من جديد وتابع برمز جديد.</translation>
        </message>
        <message>
            <source>{host} shows a picture puzzle (captcha) at each sign-in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>يعرض {host} اختبارًا مصورًا (captcha) عند كل تسجيل دخول</translation>
        </message>
        <message>
            <source>Only a web browser can show it. Get an access code on your broker’s website and paste it here.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>لا يمكن عرضه إلا في متصفح الويب. احصل على رمز دخول من موقع الوسيط وألصقه هنا.</translation>
        </message>
        <message>
            <source>{host} does not offer signing in with email and password</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>لا يتيح {host} تسجيل الدخول بالبريد الإلكتروني وكلمة المرور</translation>
        </message>
        <message>
            <source>Ask your broker for an access code and paste it here.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>اطلب من الوسيط رمز دخول وألصقه هنا.</translation>
        </message>
        <message>
            <source>The sign-in at {host} could not be renewed just now</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>تعذّر الآن تجديد تسجيل الدخول إلى {host}</translation>
        </message>
        <message>
            <source>Wait a few minutes, then try again or sign in again.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>انتظر بضع دقائق، ثم أعد المحاولة أو سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <source>Too many attempts to sign in</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>محاولات كثيرة لتسجيل الدخول</translation>
        </message>
        <message>
            <source>You can try again in {seconds} seconds.</source>
            <extracomment>desktop_app/domain/errors/sign_in.py</extracomment>
            <translation>الثواني المتبقية قبل أن تتمكن من إعادة المحاولة: {seconds}.</translation>
        </message>
        <message>
            <source>Dossier cannot start: it cannot use “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>تعذّر بدء Dossier: لا يمكنه استخدام «{path}»</translation>
        </message>
        <message>
            <source>Check that the disk is there and that you may write to it, then try again. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>تأكد من أن القرص متصل وأن لديك إذن الكتابة عليه، ثم أعد المحاولة. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” is a file, and a folder is needed in its place</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>تعذّر بدء Dossier: «{path}» ملف، والمطلوب مجلد مكانه</translation>
        </message>
        <message>
            <source>Move or rename that file, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>انقل ذلك الملف أو غيّر اسمه، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” is not a file, and one is needed in its place</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>تعذّر بدء Dossier: «{path}» ليس ملفًا، والمطلوب ملف مكانه</translation>
        </message>
        <message>
            <source>Move or rename it, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>انقله أو غيّر اسمه، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Dossier cannot start: “{path}” belongs to another user of this computer ({owner})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>تعذّر بدء Dossier: «{path}» ملك لمستخدم آخر على هذا الحاسوب ({owner})</translation>
        </message>
        <message>
            <source>Dossier may once have been started as administrator. Ask whoever looks after your computer to make it yours again, or start Dossier with another folder: dossier --data-dir FOLDER.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>ربما شُغّل Dossier من قبل بصلاحيات المسؤول. اطلب من المسؤول عن حاسوبك إعادة ملكيته إليك، أو ابدأ Dossier بمجلد آخر: dossier --data-dir FOLDER.</translation>
        </message>
        <message>
            <source>Dossier cannot start: other users of this computer can change “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>تعذّر بدء Dossier: يمكن لمستخدمين آخرين على هذا الحاسوب تغيير «{path}»</translation>
        </message>
        <message>
            <source>Your documents would not be safe there. Make it writable for you alone, or start Dossier with a folder of your own: dossier --data-dir FOLDER.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>لن تكون مستنداتك آمنة هناك. اجعل الكتابة فيه متاحة لك وحدك، أو ابدأ Dossier بمجلد خاص بك: dossier --data-dir FOLDER.</translation>
        </message>
        <message>
            <source>Dossier cannot start: it cannot write to “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>تعذّر بدء Dossier: لا يمكنه الكتابة في «{path}»</translation>
        </message>
        <message>
            <source>Dossier sends nothing that it cannot write down first. Make the folder writable, or start Dossier with another one: dossier --data-dir FOLDER. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>لا يرسل Dossier شيئًا قبل أن يدوّنه. اسمح بالكتابة في المجلد، أو ابدأ Dossier بمجلد آخر: dossier --data-dir FOLDER. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot start: there is no space left for “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>تعذّر بدء Dossier: لا توجد مساحة كافية لـ «{path}»</translation>
        </message>
        <message>
            <source>Free some space on that disk, then try again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>وفّر بعض المساحة على ذلك القرص، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Dossier cannot start: the disk with “{path}” has no file locks</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>تعذّر بدء Dossier: القرص الذي يحوي «{path}» لا يدعم قفل الملفات</translation>
        </message>
        <message>
            <source>Without them, two running Dossiers could send a document twice. Start Dossier with a folder on a disk of this computer: dossier --data-dir FOLDER. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>بدون قفل الملفات قد ترسل نسختان عاملتان من Dossier المستند مرتين. ابدأ Dossier بمجلد على أحد أقراص هذا الحاسوب: dossier --data-dir FOLDER. ({reason})</translation>
        </message>
        <message>
            <source>Dossier is already running with this data folder but does not respond</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>Dossier يعمل بالفعل بمجلد البيانات هذا لكنه لا يستجيب</translation>
        </message>
        <message>
            <source>Wait a moment. If it still does not respond, restart the computer, then start Dossier again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>انتظر لحظة. إذا ظل لا يستجيب، فأعد تشغيل الحاسوب، ثم ابدأ Dossier من جديد.</translation>
        </message>
        <message>
            <source>Dossier cannot start: the resources folder is missing</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>تعذّر بدء Dossier: مجلد الموارد مفقود</translation>
        </message>
        <message>
            <source>Install Dossier again.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>ثبّت Dossier من جديد.</translation>
        </message>
        <message>
            <source>Dossier cannot write its log: “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>لا يستطيع Dossier كتابة سجله: «{path}»</translation>
        </message>
        <message>
            <source>Everything else works. If support asks for a report, move that file away and restart Dossier first. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>كل ما عدا ذلك يعمل. إذا طلب منك الدعم تقريرًا، فانقل ذلك الملف إلى مكان آخر وأعد تشغيل Dossier أولًا. ({reason})</translation>
        </message>
        <message>
            <source>Dossier cannot save its settings: “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>لا يستطيع Dossier حفظ إعداداته: «{path}»</translation>
        </message>
        <message>
            <source>You can continue, but what you change in the settings will be forgotten when you quit. ({reason})</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>يمكنك المتابعة، لكن ما تغيّره في الإعدادات سيُفقد عند إنهاء التطبيق. ({reason})</translation>
        </message>
        <message>
            <source>There is no space left on the disk with “{path}”</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>لا توجد مساحة على القرص الذي يحوي «{path}»</translation>
        </message>
        <message>
            <source>Dossier shows your documents, but keeps no log, saves no settings and sends nothing until some space is free.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>يعرض Dossier مستنداتك، لكنه لا يكتب سجلًا ولا يحفظ إعدادات ولا يرسل شيئًا حتى تتوفر مساحة.</translation>
        </message>
        <message>
            <source>Dossier does not recognise everything in {path}</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>لا يتعرف Dossier على كل ما في {path}</translation>
        </message>
        <message>
            <source>The unknown parts have no effect and are left as they are. Check the spelling of: {names}.</source>
            <extracomment>desktop_app/domain/errors/start.py</extracomment>
            <translation>الأجزاء غير المعروفة لا أثر لها وتبقى كما هي. تحقق من كتابة: {names}.</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة JPEG</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة PNG</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>مستند PDF</translation>
        </message>
        <message>
            <source>a HEIC picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة HEIC</translation>
        </message>
        <message>
            <source>a WebP picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة WebP</translation>
        </message>
        <message>
            <source>a TIFF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة TIFF</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة GIF</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة BMP</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة AVIF</translation>
        </message>
        <message>
            <source>a Photoshop picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة Photoshop</translation>
        </message>
        <message>
            <source>a JPEG 2000 picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة JPEG 2000</translation>
        </message>
        <message>
            <source>a JPEG XL picture</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صورة JPEG XL</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>رسم SVG</translation>
        </message>
        <message>
            <source>a Word document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>مستند Word</translation>
        </message>
        <message>
            <source>an Excel table</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>جدول Excel</translation>
        </message>
        <message>
            <source>a PowerPoint presentation</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>عرض تقديمي من PowerPoint</translation>
        </message>
        <message>
            <source>an office document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>مستند مكتبي</translation>
        </message>
        <message>
            <source>a text document (RTF)</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>مستند نصي (RTF)</translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <source>an email</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>رسالة بريد إلكتروني</translation>
        </message>
        <message>
            <source>a text file</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>ملف نصي</translation>
        </message>
        <message>
            <source>a PostScript document</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>مستند PostScript</translation>
        </message>
        <message>
            <source>a compressed folder</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>مجلد مضغوط</translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>مقطع فيديو</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>تسجيل صوتي</translation>
        </message>
        <message>
            <source>a program</source>
            <extracomment>desktop_app/domain/file_kinds.py</extracomment>
            <translation>برنامج</translation>
        </message>
        <message>
            <source>“{name}” was sent on {when}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>أُرسل «{name}» في {when}</translation>
        </message>
        <message>
            <source>You already sent this file. Send it again only if your broker asked you to.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>سبق أن أرسلت هذا الملف. لا ترسله مرة أخرى إلا إذا طلب منك الوسيط ذلك.</translation>
        </message>
        <message>
            <source>Your broker has already rejected “{name}”</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>سبق أن رفض الوسيط «{name}»</translation>
        </message>
        <message>
            <source>Some programs show it in the wrong colours. Save it as an ordinary JPEG and choose that one, if you can.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>تعرضه بعض البرامج بألوان خاطئة. إن أمكنك، فاحفظه كصورة JPEG عادية واختر الملف الجديد.</translation>
        </message>
        <message>
            <source>“{name}” becomes so large when it is opened that most programs cannot show it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>يصبح «{name}» عند فتحه كبيرًا إلى حد لا تستطيع معه معظم البرامج عرضه</translation>
        </message>
        <message>
            <source>The date of issue of “{name}” could not be read</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>تعذّرت قراءة تاريخ إصدار «{name}»</translation>
        </message>
        <message>
            <source>The location can be removed from the file. The picture stays the same.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>يمكن إزالة المكان من الملف. وتبقى الصورة كما هي.</translation>
        </message>
        <message>
            <source>The picture may be too large for your broker ({width} × {height})</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>قد تكون الصورة أكبر مما يقبله الوسيط ({width} × {height})</translation>
        </message>
        <message>
            <source>The letters A to Z, digits and spaces are safe everywhere. Give the file another name and choose it again.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>الأحرف من A إلى Z والأرقام والمسافات مقبولة في كل مكان. أعطِ الملف اسمًا آخر ثم اختره مرة أخرى.</translation>
        </message>
        <message>
            <source>Send one that is still valid. If you have none, ask your broker what else they accept.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>أرسل مستندًا لا يزال ساريًا. وإن لم يكن لديك، فاسأل الوسيط عما يقبله بدلًا منه.</translation>
        </message>
        <message>
            <source>“{name}” looks like a picture that you sent on {when}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>«{name}» يشبه صورة أرسلتها في {when}</translation>
        </message>
        <message>
            <source>If it is the same photo, there is no need to send it again.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>إذا كانت الصورة نفسها فلا حاجة إلى إرسالها مرة أخرى.</translation>
        </message>
        <message>
            <source>“{name}” looks like a picture that your broker has rejected</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>«{name}» يشبه صورة رفضها الوسيط</translation>
        </message>
        <message>
            <source>“{name}” is a link to a file in another folder: {target}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>«{name}» رابط إلى ملف في مجلد آخر: {target}</translation>
        </message>
        <message>
            <source>The file it points to would be sent. Send it only if it is the one you mean.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>سيُرسل الملف الذي يشير إليه الرابط. لا ترسله إلا إذا كان هو الملف الذي تقصده.</translation>
        </message>
        <message>
            <source>“{name}” is named {ending}, but it is {kind}</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>ينتهي اسم «{name}» بـ {ending}، لكنه {kind}</translation>
        </message>
        <message>
            <source>Check that it is the right file. If it is, you can send it as it is.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>تأكد من أنه الملف الصحيح. فإن كان كذلك، فيمكنك إرساله كما هو.</translation>
        </message>
        <message>
            <source>Send it again</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>إرساله مرة أخرى</translation>
        </message>
        <message>
            <source>Send {name} again</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>إرسال {name} مرة أخرى</translation>
        </message>
        <message>
            <source>Send this file</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>إرسال هذا الملف</translation>
        </message>
        <message>
            <source>Send the file that {name} points to</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>إرسال الملف الذي يشير إليه {name}</translation>
        </message>
        <message>
            <source>Open it on this computer. If it opens, save it again as a JPEG or PDF and choose that one; if it does not, take the photo again or download the document once more.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>افتحه على هذا الكمبيوتر. إذا فُتح، فاحفظه من جديد بصيغة JPEG أو PDF واختر الملف الجديد؛ وإذا لم يُفتح، فالتقط الصورة من جديد أو نزّل المستند مرة أخرى.</translation>
        </message>
        <message>
            <source>“{name}” is {kind}, not a photo, scan or PDF</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>الملف «{name}» هو {kind}، وليس صورة فوتوغرافية أو نسخة ممسوحة ضوئيًا أو ملف PDF</translation>
        </message>
        <message>
            <source>Choose the photo or scan itself. A text can be printed or saved as a PDF, and that PDF can be sent.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>اختر الصورة أو النسخة الممسوحة ضوئيًا نفسها. ويمكن طباعة النص أو حفظه كملف PDF ثم إرسال ذلك الملف.</translation>
        </message>
        <message>
            <source>A part of “{name}” is missing</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>هناك جزء ناقص من «{name}»</translation>
        </message>
        <message>
            <source>“{name}” opens only with a password, so your broker cannot read it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>لا يُفتح «{name}» إلا بكلمة مرور، لذا لا يستطيع الوسيط قراءته</translation>
        </message>
        <message>
            <source>Open it with the password, print it to a new PDF or save it without a password, and choose the new file.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>افتحه بكلمة المرور، ثم اطبعه إلى ملف PDF جديد أو احفظه دون كلمة مرور، واختر الملف الجديد.</translation>
        </message>
        <message>
            <source>“{name}” is {kind}, which your broker may not be able to open</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>الملف «{name}» هو {kind}، وقد لا يتمكن الوسيط من فتحه</translation>
        </message>
        <message>
            <source>Choose PDF or JPEG in the scanner's settings and scan it again, or open it in a picture viewer and save it as a JPEG.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>اختر PDF أو JPEG في إعدادات الماسح الضوئي وأعد المسح، أو افتح الملف في برنامج لعرض الصور واحفظه بصيغة JPEG.</translation>
        </message>
        <message>
            <source>“{name}” is an iPhone photo (HEIC), which your broker may not be able to open</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>الملف «{name}» صورة من iPhone (HEIC)، وقد لا يتمكن الوسيط من فتحها</translation>
        </message>
        <message>
            <source>“{name}” is a moving picture</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>الملف «{name}» صورة متحركة</translation>
        </message>
        <message>
            <source>Brokers want a recent one, at most {months} months old. Send the newest that you have.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>يطلب الوسطاء مستندًا حديثًا، عمره بالأشهر {months} على الأكثر. أرسل أحدث ما لديك.</translation>
        </message>
        <message>
            <source>Check that it is the right file. If only some pages are asked for, save only those.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>تأكد من أنه الملف الصحيح. وإذا كانت بعض الصفحات فقط مطلوبة، فاحفظها وحدها.</translation>
        </message>
        <message>
            <source>The same file is unlikely to be accepted. Take a new photo, or choose another file.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>من غير المرجّح قبول الملف نفسه. التقط صورة جديدة أو اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>Take a new photo: the same one is unlikely to be accepted, even at another size.</source>
            <extracomment>desktop_app/domain/findings.py</extracomment>
            <translation>التقط صورة جديدة: من غير المرجّح قبول الصورة نفسها حتى بحجم آخر.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened: it is damaged or not a document</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>تعذّر فتح «{name}»: إنه تالف أو ليس مستندًا</translation>
        </message>
        <message>
            <source>It was not copied or downloaded completely. Copy or download it once more, or take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>لم يكتمل نسخه أو تنزيله. انسخه أو نزّله مرة أخرى، أو التقط الصورة من جديد.</translation>
        </message>
        <message>
            <source>“{name}” is protected in such a way that your broker cannot read it</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>الملف «{name}» محمي بطريقة لا تتيح للوسيط قراءته</translation>
        </message>
        <message>
            <source>If you can open it, print it to a new PDF and choose that one. If not, ask whoever made it for a copy without protection.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>إذا كان بإمكانك فتحه، فاطبعه إلى ملف PDF جديد واختر ذلك الملف. وإن لم تستطع، فاطلب ممن أنشأه نسخة بلا حماية.</translation>
        </message>
        <message>
            <source>Save it as a JPEG and choose that one. To take JPEG photos from now on: Settings, Camera, Formats, Most Compatible.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>احفظها بصيغة JPEG واختر الملف الجديد. ولالتقاط الصور بصيغة JPEG من الآن فصاعدًا: الإعدادات، الكاميرا، التنسيقات، الأكثر توافقًا.</translation>
        </message>
        <message>
            <source>Your broker may see only its first picture. Choose an ordinary photo instead.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>قد لا يرى الوسيط إلا الصورة الأولى فيه. اختر صورة عادية بدلًا منه.</translation>
        </message>
        <message>
            <source>“{name}” has {pages} pages; the usual limit is {most}</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>عدد صفحات «{name}» هو {pages}؛ والمعتاد {most} على الأكثر</translation>
        </message>
        <message>
            <source>“{name}” is stored in a way that is made for printing or editing</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>الملف «{name}» محفوظ بطريقة مخصصة للطباعة أو التحرير</translation>
        </message>
        <message>
            <source>Take the photo or scan it with a smaller size, then choose the new file.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>التقط الصورة أو امسح المستند ضوئيًا بحجم أصغر، ثم اختر الملف الجديد.</translation>
        </message>
        <message>
            <source>“{name}” is a PDF that holds nothing but one picture</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>الملف «{name}» هو PDF لا يحتوي إلا على صورة واحدة</translation>
        </message>
        <message>
            <source>For an ID, the photo itself is often preferred. Send it if you have it.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>لوثائق الهوية، كثيرًا ما تُفضَّل الصورة نفسها. أرسلها إن كانت لديك.</translation>
        </message>
        <message>
            <source>“{name}” opens so slowly that it was not checked to the end</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>الملف «{name}» يُفتح ببطء شديد، فلم يُفحص حتى النهاية</translation>
        </message>
        <message>
            <source>You can send it. If it opens slowly for you too, print it to a new PDF or take a photo of it, and send that instead.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>يمكنك إرساله. وإذا كان يُفتح ببطء لديك أيضًا، فاطبعه إلى ملف PDF جديد أو التقط صورة له، وأرسل ذلك بدلًا منه.</translation>
        </message>
        <message>
            <source>“{name}” could not be checked to the end</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>تعذّر فحص الملف «{name}» حتى النهاية</translation>
        </message>
        <message>
            <source>You can send it. Open it yourself first, and see that everything on it is there and easy to read.</source>
            <extracomment>desktop_app/domain/findings_of/content.py</extracomment>
            <translation>يمكنك إرساله. افتحه بنفسك أولًا وتأكد من أن كل ما فيه ظاهر وسهل القراءة.</translation>
        </message>
        <message>
            <source>“{name}” seems to be from {date}, which may be too old</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>يبدو أن تاريخ «{name}» هو {date}، وقد يكون قديمًا أكثر من اللازم</translation>
        </message>
        <message>
            <source>Check that its date can be seen and is not too old. Your broker will look for it.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>تأكد من أن تاريخه ظاهر وليس قديمًا أكثر من اللازم. سيبحث الوسيط عنه.</translation>
        </message>
        <message>
            <source>“{name}” seems to be from {date}</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>يبدو أن تاريخ «{name}» هو {date}</translation>
        </message>
        <message>
            <source>Check that this is the date on the document.</source>
            <extracomment>desktop_app/domain/findings_of/dates.py</extracomment>
            <translation>تأكد من أن هذا هو التاريخ المكتوب على المستند.</translation>
        </message>
        <message>
            <source>A part of the document is outside the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>جزء من المستند خارج الصورة</translation>
        </message>
        <message>
            <source>Take the photo again from a little further away, so that all four corners can be seen.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>التقط الصورة مرة أخرى من مسافة أبعد قليلًا حتى تظهر الزوايا الأربع كلها.</translation>
        </message>
        <message>
            <source>The document fills only a small part of the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>المستند لا يشغل إلا جزءًا صغيرًا من الصورة</translation>
        </message>
        <message>
            <source>Move closer until the document fills most of the picture, with a little space around it.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>اقترب حتى يملأ المستند معظم الصورة مع ترك مسافة صغيرة حوله.</translation>
        </message>
        <message>
            <source>The document lies at an angle in the picture</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>المستند مائل في الصورة</translation>
        </message>
        <message>
            <source>Take the photo again with the sides of the document in line with the sides of the picture.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>التقط الصورة مرة أخرى بحيث تكون حواف المستند موازية لحواف الصورة.</translation>
        </message>
        <message>
            <source>The photo was taken from the side, so the document looks distorted</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>التُقطت الصورة من الجانب فيبدو المستند مشوّهًا</translation>
        </message>
        <message>
            <source>Take it again with the camera straight above the document.</source>
            <extracomment>desktop_app/domain/findings_of/geometry.py</extracomment>
            <translation>التقطها مرة أخرى والكاميرا فوق المستند مباشرة.</translation>
        </message>
        <message>
            <source>The document lies sideways or upside down in the picture</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>المستند على جانبه أو مقلوب في الصورة</translation>
        </message>
        <message>
            <source>Turn the picture until the text can be read, or take the photo again that way.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>أدِر الصورة حتى يمكن قراءة النص، أو التقطها مرة أخرى بهذا الوضع.</translation>
        </message>
        <message>
            <source>A finger covers a part of the document</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>هناك إصبع يغطي جزءًا من المستند</translation>
        </message>
        <message>
            <source>Lay the document down on a plain table, and take the photo again without touching it.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>ضع المستند على طاولة خالية والتقط الصورة مرة أخرى من دون لمسه.</translation>
        </message>
        <message>
            <source>Something lies on the document and covers a part of it</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>هناك شيء على المستند يغطي جزءًا منه</translation>
        </message>
        <message>
            <source>Take away what lies on it, and take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/orientation.py</extracomment>
            <translation>أزِل ما عليه والتقط الصورة مرة أخرى.</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>الصورة غير واضحة</translation>
        </message>
        <message>
            <source>Lay the document down, hold the camera still with both hands, tap the document on its screen, and try again.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>ضع المستند على سطح، وثبّت الكاميرا بكلتا يديك، وانقر على المستند في شاشتها، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The picture is too dark</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>الصورة معتمة جدًا</translation>
        </message>
        <message>
            <source>Take it again near a window or with the light on.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>التقطها من جديد قرب نافذة أو مع تشغيل الإضاءة.</translation>
        </message>
        <message>
            <source>The picture is too bright: parts of the document are washed out</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>الصورة ساطعة جدًا: أجزاء من المستند باهتة لا تُقرأ</translation>
        </message>
        <message>
            <source>Take it again away from direct light and without the flash.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>التقطها من جديد بعيدًا عن الضوء المباشر ودون الفلاش.</translation>
        </message>
        <message>
            <source>A light is reflected in the document and hides a part of it</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>ينعكس ضوء على المستند ويخفي جزءًا منه</translation>
        </message>
        <message>
            <source>Turn off the flash, move until the bright spot is gone, and take the photo again.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>أوقف الفلاش، وتحرّك حتى تختفي البقعة الساطعة، ثم التقط الصورة من جديد.</translation>
        </message>
        <message>
            <source>The picture is pale: the print hardly stands out from the paper</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>الصورة باهتة: الكتابة بالكاد تظهر على الورق</translation>
        </message>
        <message>
            <source>Wipe the lens, and take the photo again in even light.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>امسح العدسة، والتقط الصورة من جديد في ضوء متساوٍ.</translation>
        </message>
        <message>
            <source>This looks like a screenshot</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>تبدو هذه لقطة شاشة</translation>
        </message>
        <message>
            <source>Brokers often refuse screenshots. Choose the photo itself, or take a new one.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>كثيرًا ما يرفض الوسطاء لقطات الشاشة. اختر الصورة نفسها، أو التقط صورة جديدة.</translation>
        </message>
        <message>
            <source>The picture is too small to read the document well ({width} × {height})</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>الصورة أصغر من أن يُقرأ المستند فيها جيدًا ({width} × {height})</translation>
        </message>
        <message>
            <source>Choose the original photo, not one from a message. Its shorter side should measure at least {least}.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>اختر الصورة الأصلية، لا صورة من رسالة. ويجب ألا يقل ضلعها الأقصر عن {least}.</translation>
        </message>
        <message>
            <source>The picture is black and white</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>الصورة بالأبيض والأسود</translation>
        </message>
        <message>
            <source>Take or scan it again in colour. Brokers often refuse copies in black and white.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>التقطها أو امسحها ضوئيًا من جديد بالألوان. كثيرًا ما يرفض الوسطاء النسخ بالأبيض والأسود.</translation>
        </message>
        <message>
            <source>The picture has lost much of its detail because its file was made smaller</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>فقدت الصورة كثيرًا من تفاصيلها بسبب تصغير ملفها</translation>
        </message>
        <message>
            <source>Choose the original photo, not one from a message.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>اختر الصورة الأصلية، لا صورة من رسالة.</translation>
        </message>
        <message>
            <source>The picture was saved with {editor}, a program for editing pictures</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>حُفظت الصورة باستخدام {editor}، وهو برنامج لتحرير الصور</translation>
        </message>
        <message>
            <source>Brokers often refuse edited pictures. Choose the photo as your camera took it.</source>
            <extracomment>desktop_app/domain/findings_of/picture.py</extracomment>
            <translation>كثيرًا ما يرفض الوسطاء الصور المعدّلة. اختر الصورة كما التقطتها الكاميرا.</translation>
        </message>
        <message>
            <source>This looks like a photo of a screen</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>تبدو هذه صورة لشاشة</translation>
        </message>
        <message>
            <source>Brokers often refuse those. Take a photo of the document itself.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>كثيرًا ما يرفض الوسطاء ذلك. صوّر المستند نفسه.</translation>
        </message>
        <message>
            <source>The picture was made larger, which gives it no more detail</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>كُبّرت الصورة، وهذا لا يضيف إليها تفاصيل</translation>
        </message>
        <message>
            <source>Choose the original photo, or take a new one closer to the document.</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>اختر الصورة الأصلية أو التقط صورة جديدة من مسافة أقرب.</translation>
        </message>
        <message>
            <source>The photo says where it was taken</source>
            <extracomment>desktop_app/domain/findings_of/provenance.py</extracomment>
            <translation>الصورة تذكر مكان التقاطها</translation>
        </message>
        <message>
            <source>“{name}” is {kind}; for this document it should be {formats}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>«{name}»: {kind}؛ والمطلوب لهذا المستند: {formats}</translation>
        </message>
        <message>
            <source>Choose the same document in that form if you have it. If not, take a photo of it, or scan or save it that way.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>اختر المستند نفسه بهذه الصيغة إن كان لديك. وإلا فصوّره أو امسحه ضوئيًا أو احفظه بها.</translation>
        </message>
        <message>
            <source>“{name}” is a large file: {size}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>«{name}» ملف كبير: {size}</translation>
        </message>
        <message>
            <source>Your broker may take at most {limit}. Take the photo with a smaller size, or save it as a smaller PDF.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>قد لا يقبل الوسيط أكثر من {limit}. التقط الصورة بحجم أصغر أو احفظ ملف PDF أصغر.</translation>
        </message>
        <message>
            <source>“{name}” is a small file for a photo: {size}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>«{name}» ملف صغير بالنسبة إلى صورة: {size}</translation>
        </message>
        <message>
            <source>Details may be missing, and your broker may ask for at least {limit}. Choose the original photo, not one from a message.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>قد تنقصه التفاصيل، وقد يطلب الوسيط {limit} على الأقل. اختر الصورة الأصلية لا صورة من رسالة.</translation>
        </message>
        <message>
            <source>Take or scan it again with a smaller size. Its longer side may measure at most {most}.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>التقطها أو امسحها ضوئيًا من جديد بحجم أصغر. ويجب ألا يزيد ضلعها الأطول على {most}.</translation>
        </message>
        <message>
            <source>The name of “{name}” is long: {length} characters</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>اسم «{name}» طويل، عدد أحرفه: {length}</translation>
        </message>
        <message>
            <source>At most {most} are safe everywhere. Give the file a shorter name and choose it again.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>العدد المقبول في كل مكان هو {most} على الأكثر. أعطِ الملف اسمًا أقصر ثم اختره مرة أخرى.</translation>
        </message>
        <message>
            <source>The name of “{name}” has characters that some systems cannot show: {characters}</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>في اسم «{name}» أحرف لا تستطيع بعض الأنظمة عرضها: {characters}</translation>
        </message>
        <message>
            <source>“{name}” may show one side only, and your broker wants front and back</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>قد يُظهر «{name}» وجهًا واحدًا فقط، والوسيط يريد الوجه الأمامي والخلفي</translation>
        </message>
        <message>
            <source>Add the other side too, or choose a file that has both.</source>
            <extracomment>desktop_app/domain/findings_of/rules.py</extracomment>
            <translation>أضف الوجه الآخر أيضًا أو اختر ملفًا فيه الوجهان.</translation>
        </message>
        <message>
            <source>Front and back are the same picture</source>
            <extracomment>desktop_app/domain/findings_of/sides.py</extracomment>
            <translation>الوجه الأمامي والخلفي صورة واحدة</translation>
        </message>
        <message>
            <source>Choose a photo of the other side in place of one of them.</source>
            <extracomment>desktop_app/domain/findings_of/sides.py</extracomment>
            <translation>اختر صورة للوجه الآخر بدلًا من إحداهما.</translation>
        </message>
        <message>
            <source>a passport</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>جواز سفر</translation>
        </message>
        <message>
            <source>an ID card</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>بطاقة هوية</translation>
        </message>
        <message>
            <source>a visa</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>تأشيرة</translation>
        </message>
        <message>
            <source>The lines with the &lt; signs in “{name}” could not be read</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>تعذّرت قراءة الأسطر التي تحتوي على علامات &lt; في «{name}»</translation>
        </message>
        <message>
            <source>Your broker reads them too. Take the photo again in good light, with these lines sharp, in full and without reflections.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>الوسيط يقرؤها أيضًا. التقط الصورة من جديد في ضوء جيد، بحيث تكون هذه الأسطر واضحة وكاملة ودون انعكاسات.</translation>
        </message>
        <message>
            <source>The document in “{name}” expired on {date}</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>انتهت صلاحية المستند في «{name}» بتاريخ {date}</translation>
        </message>
        <message>
            <source>The document in “{name}” is valid only until {date}</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>المستند في «{name}» صالح حتى {date} فقط</translation>
        </message>
        <message>
            <source>Many brokers want one that is valid for longer. If you have a newer one, send that.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>يطلب كثير من الوسطاء مستندًا صالحًا لمدة أطول. إن كان لديك مستند أحدث، فأرسله.</translation>
        </message>
        <message>
            <source>“{name}” looks like {kind}, but you chose “{type}” for it</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>يبدو أن محتوى «{name}» هو {kind}، لكنك اخترت له «{type}»</translation>
        </message>
        <message>
            <source>Choose the document type that fits, or choose another file.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>اختر نوع المستند المناسب، أو اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>“{name}” shows no lines with &lt; signs</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>لا تظهر في «{name}» أسطر تحتوي على علامات &lt;</translation>
        </message>
        <message>
            <source>A passport has them below the photo, most ID cards have them on the back. If yours has them, make sure that they are in the picture.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>تكون في جواز السفر أسفل الصورة، وفي معظم بطاقات الهوية على الوجه الخلفي. إن كانت موجودة في مستندك، فتأكد من ظهورها في الصورة.</translation>
        </message>
        <message>
            <source>“{name}” seems to show the back of the card, but you chose “{type}” for it</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>يبدو أن «{name}» يُظهر الوجه الخلفي للبطاقة، لكنك اخترت له «{type}»</translation>
        </message>
        <message>
            <source>The side with the photo is the front. Choose the document type that fits, or choose the file with the front.</source>
            <extracomment>desktop_app/domain/findings_of/zone.py</extracomment>
            <translation>الوجه الذي عليه الصورة هو الأمامي. اختر نوع المستند المناسب أو الملف الذي فيه الوجه الأمامي.</translation>
        </message>
        <message>
            <source>This is more than a code, and no access code was found in it. Paste only the code itself.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>هذا النص أطول من رمز، ولم يُعثر فيه على رمز دخول. ألصق الرمز وحده.</translation>
        </message>
        <message>
            <source>It has spaces or line breaks in it. Paste the code alone, on one line.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>يحتوي على مسافات أو فواصل أسطر. ألصق الرمز وحده في سطر واحد.</translation>
        </message>
        <message>
            <source>It has characters that no access code has, such as “…” where a part was left out. Copy it again where it is shown in full.</source>
            <extracomment>desktop_app/domain/pasted_token.py</extracomment>
            <translation>يحتوي على محارف لا ترد في أي رمز دخول، مثل «…» مكان جزء محذوف. انسخه مرة أخرى من حيث يظهر كاملًا.</translation>
        </message>
        <message>
            <source>Enter the address that your broker gave you, for example https://my.broker.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>أدخل العنوان الذي أعطاك إياه الوسيط، مثل https://my.broker.example</translation>
        </message>
        <message>
            <source>It contains an @ sign, as an email address does. Enter only your broker’s web address.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>يحتوي على العلامة @ كعنوان البريد الإلكتروني. أدخل عنوان موقع الوسيط فقط.</translation>
        </message>
        <message>
            <source>It must begin with https://</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>يجب أن يبدأ بـ https://</translation>
        </message>
        <message>
            <source>http:// would send your documents unprotected. Use https://</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>العنوان الذي يبدأ بـ http:// يرسل مستنداتك بلا حماية. استخدم https://</translation>
        </message>
        <message>
            <source>This is not a web address. One looks like https://my.broker.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>هذا ليس عنوان ويب. يكون العنوان على هذا الشكل: https://my.broker.example</translation>
        </message>
        <message>
            <source>The address contains letters from different alphabets, which can be used to imitate another address. Ask your broker for the address and enter it yourself.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>يحتوي العنوان على حروف من أبجديات مختلفة، وقد يُستخدم ذلك لتقليد عنوان آخر. اطلب العنوان من الوسيط وأدخله بنفسك.</translation>
        </message>
        <message>
            <source>Enter only the proxy’s name, for example proxy.company.example</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>أدخل اسم الخادم الوكيل فقط، مثل proxy.company.example</translation>
        </message>
        <message>
            <source>Leave out the question mark or # and everything after it.</source>
            <extracomment>desktop_app/domain/server.py</extracomment>
            <translation>احذف علامة الاستفهام أو # وكل ما بعدها.</translation>
        </message>
        <message>
            <source>It is not there.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>الملف غير موجود.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>تتعذر قراءته.</translation>
        </message>
        <message>
            <source>It is too large.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>حجمه كبير جدًا.</translation>
        </message>
        <message>
            <source>It contains a private key.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>يحتوي على مفتاح خاص.</translation>
        </message>
        <message>
            <source>It contains no certificate.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>لا يحتوي على أي شهادة.</translation>
        </message>
        <message>
            <source>A certificate in it is damaged.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>فيه شهادة تالفة.</translation>
        </message>
        <message>
            <source>Its name contains invisible characters or is too long.</source>
            <extracomment>desktop_app/storage/ca_file.py</extracomment>
            <translation>يحتوي اسمه على محارف غير مرئية أو هو طويل جدًا.</translation>
        </message>
        <message>
            <source>The drive does not answer.</source>
            <extracomment>desktop_app/storage/file_access.py</extracomment>
            <translation>محرك الأقراص لا يستجيب.</translation>
        </message>
        <message>
            <source>the whole file</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>الملف كله</translation>
        </message>
        <message>
            <source>it is too large</source>
            <extracomment>desktop_app/storage/profiles/exchange.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>الحجم كبير جدًا</translation>
        </message>
        <message>
            <source>it is not a file</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>ليس ملفًا</translation>
        </message>
        <message>
            <source>it has no [[servers]] with an address</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>لا يوجد فيه [[servers]] مع عنوان</translation>
        </message>
        <message>
            <source>there are more than 100</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>العدد أكثر من 100</translation>
        </message>
        <message>
            <source>the same address is used twice</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>العنوان نفسه مستخدم مرتين</translation>
        </message>
        <message>
            <source>it contains no usable certificates (PEM)</source>
            <extracomment>desktop_app/storage/profiles/exchange.py</extracomment>
            <translation>لا توجد فيه شهادات صالحة للاستخدام (PEM)</translation>
        </message>
        <message>
            <source>it must be multipart, json-base64, json-data-uri or json-path</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>يجب أن تكون القيمة multipart أو json-base64 أو json-data-uri أو json-path</translation>
        </message>
        <message>
            <source>it must be a number of megabytes above zero</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>يجب أن تكون القيمة عددًا من الميغابايتات أكبر من الصفر</translation>
        </message>
        <message>
            <source>it must be a number of seconds, at most a day</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>يجب أن تكون القيمة عددًا من الثواني لا يتجاوز يومًا</translation>
        </message>
        <message>
            <source>it must be true or false</source>
            <extracomment>desktop_app/storage/profiles/fields.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة true أو false</translation>
        </message>
        <message>
            <source>it must be a list of tables, each with a number of at most 18 digits as id and a caption</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>يجب أن تكون القيمة قائمة جداول، لكل منها id وهو رقم من 18 خانة على الأكثر، وcaption</translation>
        </message>
        <message>
            <source>there are more than 500; the first 500 are used</source>
            <extracomment>desktop_app/storage/profiles/fields.py
----------
desktop_app/storage/profiles/rules.py</extracomment>
            <translation>العدد أكثر من 500؛ تُستخدم أول 500</translation>
        </message>
        <message>
            <source>two types have the same number; the first is used</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>لنوعين الرقم نفسه؛ يُستخدم الأول</translation>
        </message>
        <message>
            <source>it must be the path of a file, in quotes</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>يجب أن تكون القيمة مسار ملف بين علامتي اقتباس</translation>
        </message>
        <message>
            <source>it must be “system”, “none” or a table with host and port, and “http”, “socks5” or “socks5h” as scheme</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>يجب أن تكون القيمة «system» أو «none» أو جدولًا فيه host وport، مع «http» أو «socks5» أو «socks5h» قيمةً لـ scheme</translation>
        </message>
        <message>
            <source>it must be email or token</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>يجب أن تكون القيمة email أو token</translation>
        </message>
        <message>
            <source>it must be a short text in quotes</source>
            <extracomment>desktop_app/storage/profiles/fields.py</extracomment>
            <translation>يجب أن تكون القيمة نصًا قصيرًا بين علامتي اقتباس</translation>
        </message>
        <message>
            <source>it must be a table of rules</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة جدول قواعد</translation>
        </message>
        <message>
            <source>there is no such rule</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>لا توجد قاعدة كهذه</translation>
        </message>
        <message>
            <source>it must be a list of some of “jpeg”, “png”, “pdf”, “heic”, “webp” and “tiff”</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة قائمة ببعض القيم من «jpeg» و«png» و«pdf» و«heic» و«webp» و«tiff»</translation>
        </message>
        <message>
            <source>it must be a number of kilobytes, at most 1,048,576</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة عددًا من الكيلوبايت، لا يزيد على 1,048,576</translation>
        </message>
        <message>
            <source>it must be a number of megabytes above zero, at most 1,048,576</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة عددًا من الميغابايتات أكبر من الصفر، لا يزيد على 1,048,576</translation>
        </message>
        <message>
            <source>it must be a whole number of pixels, at most 100,000</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة عددًا صحيحًا من البكسلات، لا يزيد على 100,000</translation>
        </message>
        <message>
            <source>it must be a whole number of pages from 1 to 1000</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة عددًا صحيحًا من الصفحات من 1 إلى 1000</translation>
        </message>
        <message>
            <source>it must be a whole number of characters from 1 to 255</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة عددًا صحيحًا من الأحرف من 1 إلى 255</translation>
        </message>
        <message>
            <source>it must be a whole number of months, at most 120</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة عددًا صحيحًا من الأشهر، لا يزيد على 120</translation>
        </message>
        <message>
            <source>it must be a list of some of “formats”, “size”, “pixels”, “colour”, “pages”, “name”, “validity”, “statement_age” and “both_sides”</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة قائمة ببعض القيم من «formats» و«size» و«pixels» و«colour» و«pages» و«name» و«validity» و«statement_age» و«both_sides»</translation>
        </message>
        <message>
            <source>it must be the number of a document type, in quotes if need be</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>يجب أن تكون القيمة رقم نوع مستند، بين علامتي اقتباس عند الحاجة</translation>
        </message>
        <message>
            <source>the least is more than the most</source>
            <extracomment>desktop_app/storage/profiles/rules.py</extracomment>
            <translation>الحد الأدنى أكبر من الحد الأقصى</translation>
        </message>
        <message>
            <source>there must be an address in quotes</source>
            <extracomment>desktop_app/storage/profiles/toml.py</extracomment>
            <translation>يجب أن يوجد عنوان بين علامتي اقتباس</translation>
        </message>
        <message>
            <source>each server begins with [[servers]], in two pairs of brackets</source>
            <extracomment>desktop_app/storage/settings.py</extracomment>
            <translation>يبدأ كل خادم بـ [[servers]] بين زوجين من الأقواس</translation>
        </message>
        <message>
            <source>there is already another file with this name</source>
            <extracomment>desktop_app/storage/support/report.py</extracomment>
            <translation>يوجد ملف آخر بهذا الاسم</translation>
        </message>
        <message>
            <source>it has brackets in brackets, more than 16 deep</source>
            <extracomment>desktop_app/storage/toml_bounds.py</extracomment>
            <translation>فيه أقواس متداخلة على أكثر من 16 مستوى</translation>
        </message>
        <message>
            <source>it has far more entries than settings have</source>
            <extracomment>desktop_app/storage/toml_bounds.py</extracomment>
            <translation>فيه إدخالات أكثر بكثير مما تحتويه الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>Already on its way, not added again: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>في الطريق بالفعل، ولم يُضف مرة أخرى: {names}</translation>
        </message>
        <message>
            <source>These files are inside another program, such as an email. Save them in a folder first, then drag them here from that folder.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>هذه الملفات داخل برنامج آخر، كرسالة بريد إلكتروني. احفظها في مجلد أولًا، ثم اسحبها من ذلك المجلد إلى هنا.</translation>
        </message>
        <message>
            <source>There is no file in the clipboard. Copy a file first, then paste it here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا يوجد ملف في الحافظة. انسخ ملفًا أولًا، ثم ألصقه هنا.</translation>
        </message>
        <message numerus="yes">
            <source>Drop here to add %n file(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>أفلت هنا لإضافة %n ملف</numerusform>
                <numerusform>أفلت هنا لإضافة ملف واحد</numerusform>
                <numerusform>أفلت هنا لإضافة ملفين</numerusform>
                <numerusform>أفلت هنا لإضافة %n ملفات</numerusform>
                <numerusform>أفلت هنا لإضافة %n ملفًا</numerusform>
                <numerusform>أفلت هنا لإضافة %n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop here to add this picture</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>أفلت هنا لإضافة هذه الصورة</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>صورة ملصقة</translation>
        </message>
        <message>
            <source>The picture could not be added: {reason}. Save it as a file first, then add that file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تعذّرت إضافة الصورة: {reason}. احفظها أولًا كملف، ثم أضف ذلك الملف.</translation>
        </message>
        <message>
            <source>Links to websites are not added: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا تُضاف روابط مواقع الويب: {names}</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إضافة مجلد</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is a folder with %n file(s) that may be documents. Add them?</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>«{name}» مجلد فيه %n ملف قد يكون من المستندات. هل تريد إضافته؟</numerusform>
                <numerusform>«{name}» مجلد فيه ملف واحد قد يكون مستندًا. هل تريد إضافته؟</numerusform>
                <numerusform>«{name}» مجلد فيه ملفان قد يكونان مستندين. هل تريد إضافتهما؟</numerusform>
                <numerusform>«{name}» مجلد فيه %n ملفات قد تكون مستندات. هل تريد إضافتها؟</numerusform>
                <numerusform>«{name}» مجلد فيه %n ملفًا قد تكون مستندات. هل تريد إضافتها؟</numerusform>
                <numerusform>«{name}» مجلد فيه %n ملف قد تكون مستندات. هل تريد إضافتها؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Add them</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>عدم الإضافة</translation>
        </message>
        <message>
            <source>There is more in this folder than can be added at once.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>في هذا المجلد أكثر مما يمكن إضافته دفعة واحدة.</translation>
        </message>
        <message>
            <source>There is no photo, scan or PDF in the folder “{name}”.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا توجد صورة أو نسخة ممسوحة ضوئيًا أو ملف PDF في المجلد «{name}».</translation>
        </message>
        <message>
            <source>Left out, because they are neither pictures nor PDF: {names}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لم تُضف لأنها ليست صورًا ولا PDF: {names}</translation>
        </message>
        <message>
            <source>Not checked</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لم يُفحص</translation>
        </message>
        <message>
            <source>Skip the check</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تخطي الفحص</translation>
        </message>
        <message>
            <source>Remove the location…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إزالة المكان…</translation>
        </message>
        <message>
            <source>The picture itself stays exactly as it is. Only the location is removed.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تبقى الصورة نفسها كما هي تمامًا. لا يُزال إلا المكان.</translation>
        </message>
        <message>
            <source>Both pictures are kept exactly as they are. Some brokers want each side in a separate file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تبقى الصورتان كما هما تمامًا. بعض الوسطاء يريدون كل وجه في ملف منفصل.</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Swap front and back</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تبديل الوجهين</translation>
        </message>
        <message>
            <source>Front side</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>الوجه الأمامي</translation>
        </message>
        <message>
            <source>Back side</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>الوجه الخلفي</translation>
        </message>
        <message>
            <source>Both sides</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>الوجهان</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>أحد الوجهين ناقص</translation>
        </message>
        <message>
            <source>The front of “{caption}” is missing.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>الوجه الأمامي من «{caption}» ناقص.</translation>
        </message>
        <message>
            <source>The back of “{caption}” is missing.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>الوجه الخلفي من «{caption}» ناقص.</translation>
        </message>
        <message>
            <source>Brokers usually need both sides.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>يحتاج الوسطاء عادةً إلى الوجهين معًا.</translation>
        </message>
        <message>
            <source>Send without it</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>الإرسال بدونه</translation>
        </message>
        <message>
            <source>Choose the other side…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>اختيار الوجه الآخر…</translation>
        </message>
        <message>
            <source>Add documents</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/window/texts.py</extracomment>
            <translation>إضافة مستندات</translation>
        </message>
        <message>
            <source>Replace “{name}”</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>استبدال «{name}»</translation>
        </message>
        <message>
            <source>Sent in the place of “{name}”:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>يُرسل بدلًا من «{name}»:</translation>
        </message>
        <message>
            <source>Delete the old document when the new one has arrived</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>حذف المستند القديم بعد وصول الجديد</translation>
        </message>
        <message>
            <source>Choose what each file shows, then send. Dossier does not change your files.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>حدّد محتوى كل ملف، ثم أرسل. لا يغيّر Dossier ملفاتك.</translation>
        </message>
        <message>
            <source>The other files are being sent. These are still being read:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>يجري إرسال الملفات الأخرى. ولا تزال هذه قيد القراءة:</translation>
        </message>
        <message>
            <source>The other files are being sent. These need your attention:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>يجري إرسال الملفات الأخرى. وهذه تحتاج إلى انتباهك:</translation>
        </message>
        <message>
            <source>Files to send</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>الملفات المراد إرسالها</translation>
        </message>
        <message>
            <source>Choose more files…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>اختيار ملفات أخرى…</translation>
        </message>
        <message>
            <source>File on the server…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ملف على الخادم…</translation>
        </message>
        <message>
            <source>File on the server</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ملف على الخادم</translation>
        </message>
        <message>
            <source>Path of the document on your broker's server:</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>مسار المستند على خادم الوسيط:</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إزالة {name}</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إرسال</translation>
        </message>
        <message numerus="yes">
            <source>Send %n document(s)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>إرسال %n مستند</numerusform>
                <numerusform>إرسال مستند واحد</numerusform>
                <numerusform>إرسال مستندين</numerusform>
                <numerusform>إرسال %n مستندات</numerusform>
                <numerusform>إرسال %n مستندًا</numerusform>
                <numerusform>إرسال %n مستند</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>desktop_app/ui/add/texts.py
----------
desktop_app/ui/viewer/texts.py</extracomment>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لم يُرسل شيء بعد</translation>
        </message>
        <message numerus="yes">
            <source>Close without sending %n document(s)? Your files stay where they are.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>هل تريد الإغلاق دون إرسال %n مستند؟ ستبقى ملفاتك في أماكنها.</numerusform>
                <numerusform>هل تريد الإغلاق دون إرسال المستند؟ سيبقى ملفك في مكانه.</numerusform>
                <numerusform>هل تريد الإغلاق دون إرسال المستندين؟ سيبقى الملفان في مكانيهما.</numerusform>
                <numerusform>هل تريد الإغلاق دون إرسال %n مستندات؟ ستبقى ملفاتك في أماكنها.</numerusform>
                <numerusform>هل تريد الإغلاق دون إرسال %n مستندًا؟ ستبقى ملفاتك في أماكنها.</numerusform>
                <numerusform>هل تريد الإغلاق دون إرسال %n مستند؟ ستبقى ملفاتك في أماكنها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close without sending</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إغلاق دون إرسال</translation>
        </message>
        <message>
            <source>Go back</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Choose the type</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>اختر النوع</translation>
        </message>
        <message>
            <source>Type of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>نوع {name}</translation>
        </message>
        <message>
            <source>Other…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>نوع آخر…</translation>
        </message>
        <message>
            <source>Another type for {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>نوع آخر لـ {name}</translation>
        </message>
        <message>
            <source>Enter the number of a type that is not in the list</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>أدخل رقم نوع غير موجود في القائمة</translation>
        </message>
        <message>
            <source>Another type</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>نوع آخر</translation>
        </message>
        <message>
            <source>Your broker does not list the type here? Ask them for the type number, and enter it here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ألا يظهر النوع ضمن أنواع الوسيط هنا؟ اطلب منه رقم النوع وأدخله هنا.</translation>
        </message>
        <message>
            <source>Choose what this file shows.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>حدّد محتوى هذا الملف.</translation>
        </message>
        <message>
            <source>Your broker does not list its document types here. Ask them for the type number, or for a file to import.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا يعرض الوسيط أنواع مستنداته هنا. اطلب منه رقم النوع، أو ملفًا لاستيراده.</translation>
        </message>
        <message>
            <source>Enter a type number…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إدخال رقم نوع…</translation>
        </message>
        <message>
            <source>Import your broker's file…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>استيراد ملف الوسيط…</translation>
        </message>
        <message>
            <source>There are no document types for {host} in this file.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا توجد في هذا الملف أنواع مستندات لـ {host}.</translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>جارٍ فحص الملف…</translation>
        </message>
        <message>
            <source>Still being read. You can send the others meanwhile.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا تزال القراءة جارية. يمكنك في هذه الأثناء إرسال الملفات الأخرى.</translation>
        </message>
        <message>
            <source>Try again: {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إعادة المحاولة: {name}</translation>
        </message>
        <message>
            <source>On your broker's server; Dossier cannot check it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>على خادم الوسيط؛ لا يستطيع Dossier فحصه.</translation>
        </message>
        <message>
            <source>Photo (JPEG)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>صورة فوتوغرافية (JPEG)</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>صورة (PNG)</translation>
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
            <translation>صورة فوتوغرافية (HEIC)</translation>
        </message>
        <message>
            <source>Picture (WebP). Not every broker accepts these.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>صورة (WebP). لا يقبلها كل الوسطاء.</translation>
        </message>
        <message>
            <source>Neither a photo nor a PDF. Your broker may not accept it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>ليس صورة ولا PDF. قد لا يقبله الوسيط.</translation>
        </message>
        <message>
            <source>Show {name} large</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>عرض {name} مكبّرًا</translation>
        </message>
        <message>
            <source>Click to see it large</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>انقر لعرضه مكبّرًا</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>اختيار ملف آخر…</translation>
        </message>
        <message>
            <source>Choose another file instead of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>اختيار ملف آخر بدلًا من {name}</translation>
        </message>
        <message>
            <source>“{name}” is in the list already.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>«{name}» موجود في القائمة.</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إرسال على أي حال</translation>
        </message>
        <message>
            <source>Send {name} anyway</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إرسال {name} على أي حال</translation>
        </message>
        <message>
            <source>Will be sent as it is</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>سيُرسل كما هو</translation>
        </message>
        <message>
            <source>It will be sent as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>سيُرسل كما هو.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>لا شيء آخر (%n)</numerusform>
                <numerusform>ملاحظة أخرى</numerusform>
                <numerusform>ملاحظتان أخريان</numerusform>
                <numerusform>%n ملاحظات أخرى</numerusform>
                <numerusform>%n ملاحظة أخرى</numerusform>
                <numerusform>%n ملاحظة أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more about {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>لا شيء آخر (%n) عن {name}</numerusform>
                <numerusform>ملاحظة أخرى عن {name}</numerusform>
                <numerusform>ملاحظتان أخريان عن {name}</numerusform>
                <numerusform>%n ملاحظات أخرى عن {name}</numerusform>
                <numerusform>%n ملاحظة أخرى عن {name}</numerusform>
                <numerusform>%n ملاحظة أخرى عن {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show less</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>عرض أقل</translation>
        </message>
        <message>
            <source>Show less about {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>عرض أقل عن {name}</translation>
        </message>
        <message numerus="yes">
            <source>Looking at {place} of %n file(s)…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>فحص {place} من %n ملف…</numerusform>
                <numerusform>فحص {place} من ملف واحد…</numerusform>
                <numerusform>فحص {place} من ملفين…</numerusform>
                <numerusform>فحص {place} من %n ملفات…</numerusform>
                <numerusform>فحص {place} من %n ملفًا…</numerusform>
                <numerusform>فحص {place} من %n ملف…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending starts by itself after that.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>يبدأ الإرسال تلقائيًا بعد ذلك.</translation>
        </message>
        <message>
            <source>Send without looking for what could be refused</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إرسال من دون البحث عما قد يُرفض</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will not be sent: see the reason in the list.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>لن يُرسل %n ملف: انظر السبب في القائمة.</numerusform>
                <numerusform>لن يُرسل ملف واحد: انظر السبب في القائمة.</numerusform>
                <numerusform>لن يُرسل ملفان: انظر السبب في القائمة.</numerusform>
                <numerusform>لن تُرسل %n ملفات: انظر السبب في القائمة.</numerusform>
                <numerusform>لن يُرسل %n ملفًا: انظر السبب في القائمة.</numerusform>
                <numerusform>لن يُرسل %n ملف: انظر السبب في القائمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) may be refused. Have a look, or press Send again to send everything as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>
                <numerusform>قد يُرفض %n ملف. راجعه، أو اضغط إرسال مرة أخرى لإرسال كل شيء كما هو.</numerusform>
                <numerusform>قد يُرفض ملف واحد. راجعه، أو اضغط إرسال مرة أخرى لإرسال كل شيء كما هو.</numerusform>
                <numerusform>قد يُرفض ملفان. راجعهما، أو اضغط إرسال مرة أخرى لإرسال كل شيء كما هو.</numerusform>
                <numerusform>قد تُرفض %n ملفات. راجعها، أو اضغط إرسال مرة أخرى لإرسال كل شيء كما هو.</numerusform>
                <numerusform>قد يُرفض %n ملفًا. راجعها، أو اضغط إرسال مرة أخرى لإرسال كل شيء كما هو.</numerusform>
                <numerusform>قد يُرفض %n ملف. راجعها، أو اضغط إرسال مرة أخرى لإرسال كل شيء كما هو.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change it…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>{change} {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{change} – {name}</translation>
        </message>
        <message>
            <source>Make it a JPEG…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تحويل إلى JPEG…</translation>
        </message>
        <message>
            <source>Make it smaller…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تصغير…</translation>
        </message>
        <message>
            <source>Turn it…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تدوير…</translation>
        </message>
        <message>
            <source>Both sides in one PDF…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>الوجهان في ملف PDF واحد…</translation>
        </message>
        <message>
            <source>A changed copy of “{name}”</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>نسخة معدّلة من «{name}»</translation>
        </message>
        <message>
            <source>Your own file stays as it is. The copy is sent in its place if you want it.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>يبقى ملفك كما هو. وتُرسل النسخة بدلًا منه إذا أردت.</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>بعد</translation>
        </message>
        <message>
            <source>{side}: picture of {name}</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>{side}: صورة {name}</translation>
        </message>
        <message>
            <source>No picture to show</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا توجد صورة للعرض</translation>
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
                <numerusform>{size} · %n صفحة</numerusform>
                <numerusform>{size} · صفحة واحدة</numerusform>
                <numerusform>{size} · صفحتان</numerusform>
                <numerusform>{size} · %n صفحات</numerusform>
                <numerusform>{size} · %n صفحة</numerusform>
                <numerusform>{size} · %n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the copy…</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>جارٍ إنشاء النسخة…</translation>
        </message>
        <message>
            <source>Use the changed copy</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>استخدام النسخة المعدّلة</translation>
        </message>
        <message>
            <source>Keep the original</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>إبقاء الأصل</translation>
        </message>
        <message>
            <source>Nothing is lost by this.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا يُفقد شيء بذلك.</translation>
        </message>
        <message>
            <source>It looks the same, and every program can open it. Where it was taken is not in the copy.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تبدو كما هي ويمكن لكل برنامج فتحها. ومكان الالتقاط غير موجود في النسخة.</translation>
        </message>
        <message>
            <source>It is as large as before, but stored less finely. Check that the small print can still be read.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>أبعادها كما كانت لكنها محفوظة بدقة أقل. تأكد من أن الكتابة الصغيرة ما زالت مقروءة.</translation>
        </message>
        <message>
            <source>It shows less detail than before. Check that the small print can still be read.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تُظهر تفاصيل أقل من قبل. تأكد من أن الكتابة الصغيرة ما زالت مقروءة.</translation>
        </message>
        <message>
            <source>It was turned and stored again. You will see no other difference.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>دُوّرت وحُفظت من جديد. لن تلاحظ فرقًا آخر.</translation>
        </message>
        <message>
            <source>This file cannot be changed in this way. You can send it as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا يمكن تغيير هذا الملف بهذه الطريقة. يمكنك إرساله كما هو.</translation>
        </message>
        <message>
            <source>It cannot be made small enough without becoming illegible. Take the photo again with a smaller size.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا يمكن تصغيرها بما يكفي من دون أن تصبح غير مقروءة. التقط الصورة مرة أخرى بحجم أصغر.</translation>
        </message>
        <message>
            <source>The copy could not be made: a part of the file may be damaged.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تعذّر إنشاء النسخة: قد يكون جزء من الملف تالفًا.</translation>
        </message>
        <message>
            <source>This PDF opens only with a password, so it cannot be changed.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>لا يُفتح ملف PDF هذا إلا بكلمة مرور، لذا لا يمكن تغييره.</translation>
        </message>
        <message>
            <source>This file is too large to be changed here.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>هذا الملف أكبر من أن يُغيَّر هنا.</translation>
        </message>
        <message>
            <source>Changing this file takes too long. You can send it as it is.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>يستغرق تغيير هذا الملف وقتًا طويلًا. يمكنك إرساله كما هو.</translation>
        </message>
        <message>
            <source>The copy could not be saved on this computer: {reason}.</source>
            <extracomment>desktop_app/ui/add/texts.py</extracomment>
            <translation>تعذّر حفظ النسخة على هذا الجهاز: {reason}.</translation>
        </message>
        <message>
            <source>Your documents</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>مستنداتك</translation>
        </message>
        <message>
            <source>Document</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>المستند</translation>
        </message>
        <message>
            <source>Type</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Added</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>تاريخ الإضافة</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Document {id}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>المستند {id}</translation>
        </message>
        <message>
            <source>{name}, {type}, {status}, added {added}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>{name}، {type}، {status}، أُضيف {added}</translation>
        </message>
        <message>
            <source>Drop your documents here</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>أفلت مستنداتك هنا</translation>
        </message>
        <message>
            <source>A photo or scan of your passport or ID card, a bank statement, a bill with your address.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>صورة أو نسخة ممسوحة ضوئيًا من جواز سفرك أو بطاقة هويتك، أو كشف حساب بنكي، أو فاتورة عليها عنوانك.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>اختيار ملفات…</translation>
        </message>
        <message>
            <source>Fetching your documents…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>جارٍ جلب مستنداتك…</translation>
        </message>
        <message>
            <source>Your documents cannot be shown now</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>لا يمكن عرض مستنداتك الآن</translation>
        </message>
        <message>
            <source>No document matches</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>لا يوجد مستند مطابق</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>بانتظار دوره</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>بانتظار الشبكة</translation>
        </message>
        <message>
            <source>Waiting for your sign-in</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>بانتظار تسجيل دخولك</translation>
        </message>
        <message>
            <source>Trying again in {seconds} s</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>إعادة المحاولة بعد {seconds} ث</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Stopping</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>جارٍ الإيقاف</translation>
        </message>
        <message>
            <source>Needs your answer</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>يحتاج إلى إجابتك</translation>
        </message>
        <message>
            <source>Sending {percent} %</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>جارٍ الإرسال {percent} %</translation>
        </message>
        <message>
            <source>Waiting for confirmation</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>بانتظار التأكيد</translation>
        </message>
        <message>
            <source>Not sent</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <source>Could not be sent</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>تعذّر إرساله</translation>
        </message>
        <message>
            <source>Checking if it arrived</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>جارٍ التحقق من وصوله</translation>
        </message>
        <message>
            <source>In review</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <source>Approved</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Approved (practice)</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>مقبول (تدريب)</translation>
        </message>
        <message>
            <source>Rejected</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Expired</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>منتهي الصلاحية</translation>
        </message>
        <message>
            <source>No status yet</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>لا حالة بعد</translation>
        </message>
        <message>
            <source>Replaced</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>مُستبدَل</translation>
        </message>
        <message>
            <source>Removed</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>مُزال</translation>
        </message>
        <message>
            <source>It will be sent next.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>سيُرسل تاليًا.</translation>
        </message>
        <message>
            <source>Your broker cannot be reached right now. It will be sent when the connection is back; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>يتعذر الوصول إلى الوسيط حاليًا. سيُرسل المستند عند عودة الاتصال؛ لا يلزمك فعل شيء.</translation>
        </message>
        <message>
            <source>It will be sent once you have signed in again.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>سيُرسل بعد أن تسجّل الدخول من جديد.</translation>
        </message>
        <message>
            <source>The last try did not get through. Dossier tries again; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>لم تنجح المحاولة الأخيرة. سيعيد Dossier المحاولة؛ لا يلزمك فعل شيء.</translation>
        </message>
        <message>
            <source>You paused it. It will not be sent until you resume it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>أوقفته مؤقتًا. لن يُرسل حتى تستأنفه.</translation>
        </message>
        <message>
            <source>You can keep working. If you close Dossier, sending continues next time.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>يمكنك متابعة العمل. إذا أغلقت Dossier، فسيُستأنف الإرسال في المرة القادمة.</translation>
        </message>
        <message>
            <source>Your broker says that it arrived, but does not list it yet. Dossier keeps checking.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>يفيد الوسيط بوصوله، لكنه لا يظهر في قائمته بعد. يواصل Dossier التحقق.</translation>
        </message>
        <message>
            <source>The connection dropped before your broker confirmed</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>انقطع الاتصال قبل تأكيد الوسيط</translation>
        </message>
        <message>
            <source>Dossier is checking if the document arrived, so that it is not sent twice. Next check in {seconds} s; you need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>يتحقق Dossier من وصول المستند حتى لا يُرسل مرتين. التحقق التالي بعد {seconds} ث؛ لا يلزمك فعل شيء.</translation>
        </message>
        <message>
            <source>Dossier is checking now if the document arrived, so that it is not sent twice. You need not do anything.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>يتحقق Dossier الآن من وصول المستند حتى لا يُرسل مرتين. لا يلزمك فعل شيء.</translation>
        </message>
        <message>
            <source>It was almost sent when you stopped it. If it still arrives, it appears in the list and you can delete it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>كاد إرساله يكتمل عندما أوقفته. إذا وصل رغم ذلك، فسيظهر في القائمة ويمكنك حذفه.</translation>
        </message>
        <message>
            <source>The connection dropped, and something new in your broker’s list could be this document. Choose Answer… and say whether it is yours.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>انقطع الاتصال، وفي قائمة الوسيط عنصر جديد قد يكون هذا المستند. اختر «الإجابة…» وحدّد هل هو مستندك.</translation>
        </message>
        <message>
            <source>Received. Your broker is reviewing it; nothing to do for now.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>تم الاستلام. يراجعه الوسيط؛ لا شيء مطلوب منك الآن.</translation>
        </message>
        <message>
            <source>Received by the practice server. Its reviewer decides within seconds.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>استلمه خادم التدريب. يصدر قرار المراجعة خلال ثوانٍ.</translation>
        </message>
        <message>
            <source>This is practice: nobody at your broker has seen it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>هذا تدريب: لم يره أحد لدى الوسيط.</translation>
        </message>
        <message>
            <source>Accepted. You’re done with this one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>قُبل. انتهيت من هذا المستند.</translation>
        </message>
        <message>
            <source>Not accepted. Please send a new one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>لم يُقبل. يُرجى إرسال مستند جديد.</translation>
        </message>
        <message>
            <source>Not accepted, and no reason is given here. Ask your broker what was wrong, then send a new one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>لم يُقبل، ولم يُذكر السبب هنا. اسأل الوسيط عن المشكلة، ثم أرسل مستندًا جديدًا.</translation>
        </message>
        <message>
            <source>This document is no longer valid. Please send a newer one.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>لم يعد هذا المستند صالحًا. يُرجى إرسال مستند أحدث.</translation>
        </message>
        <message>
            <source>Your broker has not said anything about it yet.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>لم يُبدِ الوسيط رأيه فيه بعد.</translation>
        </message>
        <message>
            <source>A newer document has taken its place. There is nothing to do.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>حلّ محلّه مستند أحدث. لا شيء مطلوب منك.</translation>
        </message>
        <message>
            <source>It will be gone in a few seconds. You can still undo it.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>سيختفي خلال بضع ثوانٍ. لا يزال بإمكانك التراجع.</translation>
        </message>
        <message>
            <source>The reviewer says: {text}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>يقول المراجع: {text}</translation>
        </message>
        <message>
            <source>Details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Select a document to see its details.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>حدّد مستندًا لعرض تفاصيله.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) selected.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>حُدّد %n مستند.</numerusform>
                <numerusform>حُدّد مستند واحد.</numerusform>
                <numerusform>حُدّد مستندان.</numerusform>
                <numerusform>حُدّدت %n مستندات.</numerusform>
                <numerusform>حُدّد %n مستندًا.</numerusform>
                <numerusform>حُدّد %n مستند.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show it large</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>عرضه مكبّرًا</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Preview of {name}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>معاينة {name}</translation>
        </message>
        <message>
            <source>Replace…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>استبدال…</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>إيقاف الإرسال</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Answer…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>الإجابة…</translation>
        </message>
        <message>
            <source>Choose the file again…</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>اختيار الملف من جديد…</translation>
        </message>
        <message>
            <source>Received on</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>تاريخ الاستلام</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Reference number</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>الرقم المرجعي</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>إزالة من القائمة</translation>
        </message>
        <message>
            <source>Copy &amp;name</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>نسخ الاسم</translation>
        </message>
        <message>
            <source>Copy r&amp;eceipt</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>نسخ الإيصال</translation>
        </message>
        <message>
            <source>Copy details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Technical details</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>تفاصيل تقنية</translation>
        </message>
        <message>
            <source>Which document is it?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>أي مستند هو؟</translation>
        </message>
        <message>
            <source>Is this your document?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>هل هذا مستندك؟</translation>
        </message>
        <message>
            <source>Send this document?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>هل تريد إرسال هذا المستند؟</translation>
        </message>
        <message>
            <source>The connection dropped while “{name}” was being sent. Since then, these documents have appeared in your list. Which one is it?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>انقطع الاتصال أثناء إرسال «{name}». ومنذ ذلك الحين ظهرت هذه المستندات في قائمتك. أيها هو؟</translation>
        </message>
        <message>
            <source>The connection dropped while “{name}” was being sent. Since then, this document has appeared in your list. Is it yours?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>انقطع الاتصال أثناء إرسال «{name}». ومنذ ذلك الحين ظهر هذا المستند في قائمتك. هل هو مستندك؟</translation>
        </message>
        <message>
            <source>Your file</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ملفك</translation>
        </message>
        <message>
            <source>In your broker’s list</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>في قائمة الوسيط</translation>
        </message>
        <message>
            <source>It is this one (number {id})</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>هو هذا (الرقم {id})</translation>
        </message>
        <message>
            <source>They look exactly the same, so it does not matter which of them you choose.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>هي متطابقة تمامًا، فلا فرق أيها تختار.</translation>
        </message>
        <message>
            <source>Send it</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>إرساله</translation>
        </message>
        <message>
            <source>None of these: send it again</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ليس أيًّا منها: إرساله مرة أخرى</translation>
        </message>
        <message>
            <source>Not this one: send it again</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ليس هذا: إرساله مرة أخرى</translation>
        </message>
        <message>
            <source>Later</source>
            <extracomment>desktop_app/ui/documents/texts.py
----------
desktop_app/ui/faults/texts.py</extracomment>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Delete document</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>حذف المستند</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s)</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>حذف %n مستند</numerusform>
                <numerusform>حذف مستند واحد</numerusform>
                <numerusform>حذف مستندين</numerusform>
                <numerusform>حذف %n مستندات</numerusform>
                <numerusform>حذف %n مستندًا</numerusform>
                <numerusform>حذف %n مستند</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{name}” from your broker’s list?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>هل تريد حذف «{name}» من قائمة الوسيط؟</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s) from your broker’s list?

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>هل تريد حذف %n مستند من قائمة الوسيط؟

{names}</numerusform>
                <numerusform>هل تريد حذف مستند واحد من قائمة الوسيط؟

{names}</numerusform>
                <numerusform>هل تريد حذف مستندين من قائمة الوسيط؟

{names}</numerusform>
                <numerusform>هل تريد حذف %n مستندات من قائمة الوسيط؟

{names}</numerusform>
                <numerusform>هل تريد حذف %n مستندًا من قائمة الوسيط؟

{names}</numerusform>
                <numerusform>هل تريد حذف %n مستند من قائمة الوسيط؟

{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Already approved: {names}. If you delete it, your broker may ask for it again.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>سبق قبوله: {names}. إذا حذفته، فقد يطلبه الوسيط مرة أخرى.</translation>
        </message>
        <message>
            <source>Stop sending “{name}”?</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>هل تريد إيقاف إرسال «{name}»؟</translation>
        </message>
        <message numerus="yes">
            <source>Stop sending %n document(s)?

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>هل تريد إيقاف إرسال %n مستند؟

{names}</numerusform>
                <numerusform>هل تريد إيقاف إرسال مستند واحد؟

{names}</numerusform>
                <numerusform>هل تريد إيقاف إرسال مستندين؟

{names}</numerusform>
                <numerusform>هل تريد إيقاف إرسال %n مستندات؟

{names}</numerusform>
                <numerusform>هل تريد إيقاف إرسال %n مستندًا؟

{names}</numerusform>
                <numerusform>هل تريد إيقاف إرسال %n مستند؟

{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove “{name}” from the list? It has not been sent.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>هل تريد إزالة «{name}» من القائمة؟ لم يُرسل بعد.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n document(s) from the list? They have not been sent.

{names}</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>هل تريد إزالة %n مستند من القائمة؟ لم تُرسل بعد.

{names}</numerusform>
                <numerusform>هل تريد إزالة مستند واحد من القائمة؟ لم يُرسل بعد.

{names}</numerusform>
                <numerusform>هل تريد إزالة مستندين من القائمة؟ لم يُرسلا بعد.

{names}</numerusform>
                <numerusform>هل تريد إزالة %n مستندات من القائمة؟ لم تُرسل بعد.

{names}</numerusform>
                <numerusform>هل تريد إزالة %n مستندًا من القائمة؟ لم تُرسل بعد.

{names}</numerusform>
                <numerusform>هل تريد إزالة %n مستند من القائمة؟ لم تُرسل بعد.

{names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can undo this for %n second(s).</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>يمكنك التراجع عن ذلك خلال %n ثانية.</numerusform>
                <numerusform>يمكنك التراجع عن ذلك خلال ثانية واحدة.</numerusform>
                <numerusform>يمكنك التراجع عن ذلك خلال ثانيتين.</numerusform>
                <numerusform>يمكنك التراجع عن ذلك خلال %n ثوانٍ.</numerusform>
                <numerusform>يمكنك التراجع عن ذلك خلال %n ثانية.</numerusform>
                <numerusform>يمكنك التراجع عن ذلك خلال %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>ظاهر</translation>
        </message>
        <message>
            <source>Move one place back</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>نقل موضعًا إلى الخلف</translation>
        </message>
        <message>
            <source>Move one place on</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>نقل موضعًا إلى الأمام</translation>
        </message>
        <message>
            <source>All columns as usual</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>كل الأعمدة كالمعتاد</translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>الآن</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>
                <numerusform>قبل %n دقيقة</numerusform>
                <numerusform>قبل دقيقة</numerusform>
                <numerusform>قبل دقيقتين</numerusform>
                <numerusform>قبل %n دقائق</numerusform>
                <numerusform>قبل %n دقيقة</numerusform>
                <numerusform>قبل %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipts</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>الإيصالات</translation>
        </message>
        <message>
            <source>There are no receipts yet. One is kept for each document sent from here.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>لا توجد إيصالات بعد. يُحفظ إيصال لكل مستند يُرسل من هنا.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>تم الحفظ باسم {path}.</translation>
        </message>
        <message>
            <source>The receipts could not be saved: {reason}. Choose another folder.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>تعذّر حفظ الإيصالات: {reason}. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Documents received by {host}, as of {date}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>المستندات التي استلمها {host} حتى {date}.</translation>
        </message>
        <message>
            <source>Sent by {person}.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>المرسِل: {person}.</translation>
        </message>
        <message>
            <source>Practice mode: no broker has received any of this.</source>
            <extracomment>desktop_app/ui/documents/texts.py</extracomment>
            <translation>وضع التدريب: لم يستلم أي وسيط شيئًا من هذا.</translation>
        </message>
        <message>
            <source>Save report for support</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>حفظ تقرير للدعم</translation>
        </message>
        <message>
            <source>The report contains versions, settings, the log and the state of your uploads. It contains no documents, no document names, no passwords and no access codes. It is saved as a file and not sent anywhere.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>يتضمن التقرير الإصدارات والإعدادات والسجل وحالة عمليات الرفع. ولا يتضمن مستندات ولا أسماء مستندات ولا كلمات مرور ولا رموز دخول. يُحفظ في ملف ولا يُرسل إلى أي جهة.</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>اختيار المكان…</translation>
        </message>
        <message>
            <source>Reports</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>The report is saved. Send it to your broker's support if they ask for it:

{path}</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>حُفظ التقرير. أرسله إلى دعم الوسيط إذا طلبه منك:

{path}</translation>
        </message>
        <message>
            <source>Something went wrong in Dossier</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>حدث خطأ في Dossier</translation>
        </message>
        <message>
            <source>This is a fault in the app, not a mistake of yours. You can continue working.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>هذا خلل في التطبيق وليس خطأ منك. يمكنك متابعة العمل.</translation>
        </message>
        <message>
            <source>If it happens again, restart Dossier and send the report to your broker's support. It contains no documents.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>إذا تكرر ذلك، فأعد تشغيل Dossier وأرسل التقرير إلى دعم الوسيط. لا يتضمن التقرير أي مستندات.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <extracomment>desktop_app/ui/faults/texts.py
----------
desktop_app/ui/texts.py</extracomment>
            <translation>… وأخرى غيرها: {count}</translation>
        </message>
        <message>
            <source>Details for support</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>تفاصيل للدعم</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>desktop_app/ui/faults/texts.py
----------
desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Save report…</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>حفظ التقرير…</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copied</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Dossier was updated</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>تم تحديث Dossier</translation>
        </message>
        <message>
            <source>Dossier’s files were replaced or moved while it was running. Start it again to continue. Documents waiting to be sent are kept and will be sent then.</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>استُبدلت ملفات Dossier أو نُقلت أثناء تشغيله. أعد تشغيله للمتابعة. المستندات التي تنتظر الإرسال محفوظة وستُرسل عندئذ.</translation>
        </message>
        <message>
            <source>Start again</source>
            <extracomment>desktop_app/ui/faults/texts.py</extracomment>
            <translation>إعادة التشغيل</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>What Dossier knows about your brokers' servers. Changes take effect the next time you sign in.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ما يعرفه Dossier عن خوادم الوسطاء. تسري التغييرات عند تسجيل دخولك التالي.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>كما في هذا الحاسوب</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>When a review ends or a document needs you while you work in another window. Document names may be read by others on a locked screen.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>عند انتهاء مراجعة أو احتياج مستند إليك أثناء عملك في نافذة أخرى. قد يقرأ آخرون أسماء المستندات على الشاشة المقفلة.</translation>
        </message>
        <message>
            <source>Without document names</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>بدون أسماء المستندات</translation>
        </message>
        <message>
            <source>With document names</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>مع أسماء المستندات</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>Servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الخوادم</translation>
        </message>
        <message>
            <source>New server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>خادم جديد</translation>
        </message>
        <message>
            <source>There are no servers yet. Add one, or import your broker's file.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لا توجد خوادم بعد. أضف خادمًا، أو استورد ملف الوسيط.</translation>
        </message>
        <message>
            <source>Add</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>إضافة خادم</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>إزالة الخادم</translation>
        </message>
        <message>
            <source>Remove server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>إزالة الخادم</translation>
        </message>
        <message>
            <source>Remove {server} from the list? When you save, its settings and any saved sign-in or proxy password are deleted. Your documents stay on the server.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>هل تريد إزالة {server} من القائمة؟ عند الحفظ تُحذف إعداداته وأي بيانات دخول أو كلمة مرور محفوظة للخادم الوكيل. تبقى مستنداتك على الخادم.</translation>
        </message>
        <message>
            <source>Server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Connection</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Document types</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أنواع المستندات</translation>
        </message>
        <message>
            <source>Parts of the server's settings</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أقسام إعدادات الخادم</translation>
        </message>
        <message>
            <source>You are signed in to this server: changes take effect at your next sign-in. To change its address or to remove it, sign out first.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أنت مسجّل الدخول إلى هذا الخادم: تسري التغييرات عند تسجيل دخولك التالي. لتغيير عنوانه أو إزالته، سجّل الخروج أولًا.</translation>
        </message>
        <message>
            <source>Addre&amp;ss</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Upload &amp;format</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>صيغة الرفع</translation>
        </message>
        <message>
            <source>Upload format</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>صيغة الرفع</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>قياسية</translation>
        </message>
        <message>
            <source>As text (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>كنص (نادر)</translation>
        </message>
        <message>
            <source>As a data address (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>كعنوان بيانات (نادر)</translation>
        </message>
        <message>
            <source>Server path (rare)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>مسار على الخادم (نادر)</translation>
        </message>
        <message>
            <source>Largest file (&amp;MB)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أكبر حجم للملف (م.ب)</translation>
        </message>
        <message>
            <source>Largest file in megabytes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أكبر حجم للملف بالميغابايت</translation>
        </message>
        <message>
            <source>Enter a number of megabytes above zero, for example 50.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أدخل عددًا من الميغابايتات أكبر من الصفر، مثل 50.</translation>
        </message>
        <message>
            <source>&amp;Wait before retrying (s)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الانتظار قبل إعادة المحاولة (ث)</translation>
        </message>
        <message>
            <source>Wait before retrying, in seconds</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الانتظار قبل إعادة المحاولة بالثواني</translation>
        </message>
        <message>
            <source>60 (usual)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>60 (المعتاد)</translation>
        </message>
        <message>
            <source>How long to wait before checking if a document arrived.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>مدة الانتظار قبل التحقق من وصول المستند.</translation>
        </message>
        <message>
            <source>Enter a number of seconds, at most 86400 (a day), or leave it empty.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أدخل عددًا من الثواني لا يتجاوز 86400 (يوم)، أو اتركه فارغًا.</translation>
        </message>
        <message>
            <source>&amp;Certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الشهادات</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ملف الشهادة</translation>
        </message>
        <message>
            <source>Only those of this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>شهادات هذا الحاسوب فقط</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Choose a certificate file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>اختيار ملف شهادة</translation>
        </message>
        <message>
            <source>Use only the certificates of this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>استخدام شهادات هذا الحاسوب فقط</translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الشهادات</translation>
        </message>
        <message>
            <source>&amp;Connection</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Connection to the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الاتصال بالخادم</translation>
        </message>
        <message>
            <source>As set up on this computer</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>حسب إعداد هذا الحاسوب</translation>
        </message>
        <message>
            <source>Directly, without a proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>مباشرة، بلا خادم وكيل</translation>
        </message>
        <message>
            <source>Through this proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>عبر هذا الخادم الوكيل</translation>
        </message>
        <message>
            <source>Through this SOCKS5 proxy, which looks up the server</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>عبر وكيل SOCKS5 هذا، وهو يستعلم عن عنوان الخادم</translation>
        </message>
        <message>
            <source>Through this SOCKS5 proxy, the server looked up here</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>عبر وكيل SOCKS5 هذا، مع الاستعلام عن عنوان الخادم هنا</translation>
        </message>
        <message>
            <source>Proxy &amp;name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>اسم الخادم الوكيل</translation>
        </message>
        <message>
            <source>Proxy name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>اسم الخادم الوكيل</translation>
        </message>
        <message>
            <source>proxy.company.example</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>proxy.company.example</translation>
        </message>
        <message>
            <source>Enter the proxy’s name, for example proxy.company.example.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أدخل اسم الخادم الوكيل، مثل proxy.company.example.</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>Proxy port</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>منفذ الخادم الوكيل</translation>
        </message>
        <message>
            <source>Enter a whole number from 1 to 65535, for example 3128.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أدخل عددًا صحيحًا من 1 إلى 65535، مثل 3128.</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>اسم المستخدم</translation>
        </message>
        <message>
            <source>User name at the proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>اسم المستخدم لدى الخادم الوكيل</translation>
        </message>
        <message>
            <source>Enter the user name that the password belongs to.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أدخل اسم المستخدم الذي تخصه كلمة المرور.</translation>
        </message>
        <message>
            <source>It contains invisible characters or is too long. Enter it again.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>يحتوي على محارف غير مرئية أو هو طويل جدًا. أدخله مرة أخرى.</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>كلمة المرور لدى الخادم الوكيل</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved password</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>اتركه فارغًا للاحتفاظ بكلمة المرور المحفوظة</translation>
        </message>
        <message>
            <source>It is stored in this computer's password store, never in a file. It needs a user name.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>تُحفظ في مخزن كلمات المرور في هذا الحاسوب، ولا تُحفظ في ملف أبدًا. يلزم معها اسم مستخدم.</translation>
        </message>
        <message>
            <source>Looking for this computer's password store…</source>
            <extracomment>desktop_app/ui/settings/texts.py
----------
desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>جارٍ البحث عن مخزن كلمات المرور في هذا الحاسوب…</translation>
        </message>
        <message>
            <source>A password cannot be saved on this computer: it has no password store.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لا يمكن حفظ كلمة مرور على هذا الحاسوب: ليس فيه مخزن كلمات مرور.</translation>
        </message>
        <message>
            <source>A password cannot be saved now: the password store is locked. Unlock it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لا يمكن حفظ كلمة مرور الآن: مخزن كلمات المرور مقفل. افتح قفله، ثم أعد تشغيل Dossier.</translation>
        </message>
        <message>
            <source>A password cannot be saved on this computer: its password store is not safe enough.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لا يمكن حفظ كلمة مرور على هذا الحاسوب: مخزن كلمات المرور فيه ليس آمنًا بما يكفي.</translation>
        </message>
        <message>
            <source>A password cannot be saved now: the password store does not work properly or does not respond.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لا يمكن حفظ كلمة مرور الآن: مخزن كلمات المرور لا يعمل كما ينبغي أو لا يستجيب.</translation>
        </message>
        <message>
            <source>The kinds of document that the server accepts. Needed only if the server does not list them itself.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أنواع المستندات التي يقبلها الخادم. لا تلزم إلا إذا لم يعرضها الخادم بنفسه.</translation>
        </message>
        <message>
            <source>Number</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Sides</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الأوجه</translation>
        </message>
        <message>
            <source>Group</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Add a type</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>إضافة نوع</translation>
        </message>
        <message>
            <source>Remove the type</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>إزالة النوع</translation>
        </message>
        <message>
            <source>Row {row}: the number must be a whole number, 0 or above, as your broker gives it.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الصف {row}: يجب أن يكون الرقم عددًا صحيحًا، 0 أو أكبر، كما يعطيه الوسيط.</translation>
        </message>
        <message>
            <source>Row {row}: a type needs a name, for example Passport.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الصف {row}: يلزم اسم للنوع، مثل «جواز سفر».</translation>
        </message>
        <message>
            <source>Row {row}: the sides must be a whole number from 1 to 20.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الصف {row}: يجب أن يكون عدد الأوجه عددًا صحيحًا من 1 إلى 20.</translation>
        </message>
        <message>
            <source>Row {row}: another row has the same number.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الصف {row}: يوجد صف آخر بالرقم نفسه.</translation>
        </message>
        <message>
            <source>There are more than {most} types. Remove those that you do not need.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>تجاوز عدد الأنواع الحد الأقصى، وهو {most}. أزل ما لا تحتاج إليه.</translation>
        </message>
        <message>
            <source>Another server in the list has this address.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>يوجد في القائمة خادم آخر بهذا العنوان.</translation>
        </message>
        <message>
            <source>Import…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Import servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>استيراد خوادم</translation>
        </message>
        <message>
            <source>Server files</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ملفات الخوادم</translation>
        </message>
        <message>
            <source>Import this from “{file}”? Do so only if the file comes from your broker, or from whoever looks after your computer.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>هل تريد استيراد ما يلي من «{file}»؟ لا تفعل ذلك إلا إذا كان الملف من الوسيط أو من المسؤول عن حاسوبك.</translation>
        </message>
        <message>
            <source>What the import changes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ما يغيّره الاستيراد</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) make sending less safe. They are marked with ⚠ and listed first. If in doubt, ask your broker.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>
                <numerusform>%n تغيير يجعل الإرسال أقل أمانًا. التغييرات معلّمة بالعلامة ⚠ ومذكورة أولًا. إذا ساورك شك، فاسأل الوسيط.</numerusform>
                <numerusform>تغيير واحد يجعل الإرسال أقل أمانًا. وهو معلّم بالعلامة ⚠ ومذكور أولًا. إذا ساورك شك، فاسأل الوسيط.</numerusform>
                <numerusform>تغييران يجعلان الإرسال أقل أمانًا. وهما معلّمان بالعلامة ⚠ ومذكوران أولًا. إذا ساورك شك، فاسأل الوسيط.</numerusform>
                <numerusform>%n تغييرات تجعل الإرسال أقل أمانًا. وهي معلّمة بالعلامة ⚠ ومذكورة أولًا. إذا ساورك شك، فاسأل الوسيط.</numerusform>
                <numerusform>%n تغييرًا تجعل الإرسال أقل أمانًا. وهي معلّمة بالعلامة ⚠ ومذكورة أولًا. إذا ساورك شك، فاسأل الوسيط.</numerusform>
                <numerusform>%n تغيير تجعل الإرسال أقل أمانًا. وهي معلّمة بالعلامة ⚠ ومذكورة أولًا. إذا ساورك شك، فاسأل الوسيط.</numerusform>
            </translation>
        </message>
        <message>
            <source>New server: {address}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>خادم جديد: {address}</translation>
        </message>
        <message>
            <source>Changed server: {address}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>خادم معدّل: {address}</translation>
        </message>
        <message>
            <source>{what}: {before} → {after}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{what}: {before} ← {after}</translation>
        </message>
        <message>
            <source>⚠ Less safe – {change}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>⚠ أقل أمانًا – {change}</translation>
        </message>
        <message>
            <source>The connection is not encrypted (http)</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الاتصال غير مشفّر (http)</translation>
        </message>
        <message>
            <source>Largest file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>أكبر حجم للملف</translation>
        </message>
        <message>
            <source>Wait before retrying</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الانتظار قبل إعادة المحاولة</translation>
        </message>
        <message>
            <source>Help with signing in</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>المساعدة في تسجيل الدخول</translation>
        </message>
        <message>
            <source>none of your broker's own</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لا شيء خاص بالوسيط</translation>
        </message>
        <message>
            <source>A missing document is sent again after</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>يُعاد إرسال المستند المفقود بعد</translation>
        </message>
        <message>
            <source>You are asked before a document is sent again</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>سؤالك قبل إعادة إرسال المستند</translation>
        </message>
        <message>
            <source>Rules for documents</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>قواعد المستندات</translation>
        </message>
        <message>
            <source>your broker's own</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>قواعد الوسيط</translation>
        </message>
        <message>
            <source>your broker's own, as in the file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>قواعد الوسيط كما في الملف</translation>
        </message>
        <message>
            <source>standard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>القياسية</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>الشهادات الموثوقة</translation>
        </message>
        <message>
            <source>the usual time</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>المدة المعتادة</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>{seconds} ث</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لا</translation>
        </message>
        <message>
            <source>also those in the file</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>وكذلك الشهادات التي في الملف</translation>
        </message>
        <message>
            <source>certificate with the SHA-256 fingerprint {fingerprint}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>شهادة ببصمة SHA-256 التالية: {fingerprint}</translation>
        </message>
        <message>
            <source>through the {scheme} proxy {proxy}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>عبر وكيل {scheme} التالي: {proxy}</translation>
        </message>
        <message>
            <source>through the {scheme} proxy {proxy} as {user}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>عبر وكيل {scheme} التالي: {proxy} باسم المستخدم {user}</translation>
        </message>
        <message>
            <source>Document type {id}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>نوع المستند {id}</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>“{caption}”, sides: {sides}</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>«{caption}»، الأوجه: {sides}</translation>
        </message>
        <message>
            <source>“{caption}”, sides: {sides}, group “{group}”</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>«{caption}»، الأوجه: {sides}، المجموعة «{group}»</translation>
        </message>
        <message>
            <source>The document types are in another order</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>ترتيب أنواع المستندات مختلف</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Everything in “{file}” is already in your settings.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>كل ما في «{file}» موجود في إعداداتك بالفعل.</translation>
        </message>
        <message numerus="yes">
            <source>Imported: %n server(s).</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>
                <numerusform>تم استيراد %n خادم.</numerusform>
                <numerusform>تم استيراد خادم واحد.</numerusform>
                <numerusform>تم استيراد خادمين.</numerusform>
                <numerusform>تم استيراد %n خوادم.</numerusform>
                <numerusform>تم استيراد %n خادمًا.</numerusform>
                <numerusform>تم استيراد %n خادم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Export servers</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>تصدير الخوادم</translation>
        </message>
        <message>
            <source>Saved as {path}. It contains no secrets: no sign-in, no password, no proxy user name.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>حُفظ باسم {path}. لا يتضمن أي بيانات سرية: لا بيانات دخول ولا كلمة مرور ولا اسم مستخدم للخادم الوكيل.</translation>
        </message>
        <message>
            <source>There is no server to export.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لا يوجد خادم لتصديره.</translation>
        </message>
        <message>
            <source>There are unsaved changes. Save them first, or discard them with Cancel.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>توجد تغييرات غير محفوظة. احفظها أولًا، أو تجاهلها بالضغط على «إلغاء».</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Saving…</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Nothing is saved yet: check the marked fields.</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لم يُحفظ شيء بعد: تحقق من الحقول المعلّمة.</translation>
        </message>
        <message>
            <source>Settings not saved</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>لم تُحفظ الإعدادات</translation>
        </message>
        <message>
            <source>Discard your changes?</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>هل تريد تجاهل تغييراتك؟</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <extracomment>desktop_app/ui/settings/texts.py</extracomment>
            <translation>متابعة التعديل</translation>
        </message>
        <message>
            <source>Sign in to Dossier</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تسجيل الدخول إلى Dossier</translation>
        </message>
        <message>
            <source>Sign in with the email and password you use with your broker, or paste the access code they sent you.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>سجّل الدخول بالبريد الإلكتروني وكلمة المرور اللذين تستخدمهما لدى الوسيط، أو ألصق رمز الدخول الذي أرسله إليك.</translation>
        </message>
        <message>
            <source>Dossier sends the documents for your identity check to your broker and shows you how each review is going. They go straight to your broker’s address and to nobody else. You need that address and what you sign in with.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>يرسل Dossier مستندات التحقق من هويتك إلى الوسيط ويعرض لك سير مراجعة كل منها. تذهب مباشرةً إلى عنوان الوسيط ولا تصل إلى أي جهة أخرى. تحتاج إلى هذا العنوان وإلى بيانات دخولك.</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Sign in again to continue; nothing is lost.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>انتهت جلسة دخولك. سجّل الدخول من جديد للمتابعة؛ لم يضِع شيء.</translation>
        </message>
        <message numerus="yes">
            <source>Still waiting to be sent: %n document(s). Sign in to continue.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>بانتظار الإرسال: %n مستند. سجّل الدخول للمتابعة.</numerusform>
                <numerusform>بانتظار الإرسال: مستند واحد. سجّل الدخول للمتابعة.</numerusform>
                <numerusform>بانتظار الإرسال: مستندان. سجّل الدخول للمتابعة.</numerusform>
                <numerusform>بانتظار الإرسال: %n مستندات. سجّل الدخول للمتابعة.</numerusform>
                <numerusform>بانتظار الإرسال: %n مستندًا. سجّل الدخول للمتابعة.</numerusform>
                <numerusform>بانتظار الإرسال: %n مستند. سجّل الدخول للمتابعة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your &amp;broker's address (it is in their email)</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>عنوان الوسيط (تجده في رسالته الإلكترونية)</translation>
        </message>
        <message>
            <source>&amp;Access code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>رمز الدخول</translation>
        </message>
        <message>
            <source>Sign in with an access code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تسجيل الدخول برمز الدخول</translation>
        </message>
        <message>
            <source>&amp;Email and password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>البريد الإلكتروني وكلمة المرور</translation>
        </message>
        <message>
            <source>Sign in with email and password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تسجيل الدخول بالبريد الإلكتروني وكلمة المرور</translation>
        </message>
        <message>
            <source>Access code &amp;from your broker (“token”)</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>رمز الدخول من الوسيط («token»)</translation>
        </message>
        <message>
            <source>Access code from your broker</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>رمز الدخول من الوسيط</translation>
        </message>
        <message>
            <source>Paste the access code that your broker gave you.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ألصق رمز الدخول الذي أعطاك إياه الوسيط.</translation>
        </message>
        <message>
            <source>Paste the whole code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>ألصق الرمز كاملًا</translation>
        </message>
        <message>
            <source>Leave it empty to use your saved code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>اتركه فارغًا لاستخدام رمزك المحفوظ</translation>
        </message>
        <message>
            <source>Ctrl+T shows or hides the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>اضغط Ctrl+T لإظهار الرمز أو إخفائه</translation>
        </message>
        <message>
            <source>Trying the password store… It may ask for its password.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>جارٍ تجربة مخزن كلمات المرور… قد يطلب كلمة مروره.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in this computer's Keychain.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تُحفظ بيانات دخولك بأمان في سلسلة المفاتيح (Keychain) في هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in the Windows Credential Manager.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تُحفظ بيانات دخولك بأمان في «إدارة بيانات الاعتماد» في Windows.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in this computer's password store.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تُحفظ بيانات دخولك بأمان في مخزن كلمات المرور في هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Your sign-in is stored securely in KWallet, this computer's password store.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تُحفظ بيانات دخولك بأمان في KWallet، مخزن كلمات المرور في هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Dossier asks for your sign-in at each start.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>يطلب Dossier تسجيل دخولك عند كل تشغيل.</translation>
        </message>
        <message>
            <source>Not available on this computer: it has no password store. Set up KWallet, KeePassXC or the one of GNOME, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>غير متاح على هذا الحاسوب: ليس فيه مخزن كلمات مرور. أعِدّ KWallet أو KeePassXC أو مخزن GNOME، ثم أعد تشغيل Dossier.</translation>
        </message>
        <message>
            <source>Not available now: the password store is locked. Unlock it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>غير متاح الآن: مخزن كلمات المرور مقفل. افتح قفله، ثم أعد تشغيل Dossier.</translation>
        </message>
        <message>
            <source>Not available on this computer: its password store is not safe enough. Ask whoever looks after your computer.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>غير متاح على هذا الحاسوب: مخزن كلمات المرور فيه ليس آمنًا بما يكفي. اسأل المسؤول عن حاسوبك.</translation>
        </message>
        <message>
            <source>Not available now: the password store lost what was saved in it. Restart the computer; if it keeps happening, ask whoever looks after it.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>غير متاح الآن: فقد مخزن كلمات المرور ما حُفظ فيه. أعد تشغيل الحاسوب؛ وإذا تكرر ذلك، فاسأل المسؤول عنه.</translation>
        </message>
        <message>
            <source>Not available now: the password store does not respond. It may be waiting for its password; enter it, then restart Dossier.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>غير متاح الآن: مخزن كلمات المرور لا يستجيب. ربما ينتظر كلمة مروره؛ أدخلها، ثم أعد تشغيل Dossier.</translation>
        </message>
        <message>
            <source>E&amp;mail address</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>عنوان البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Email address</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>عنوان البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Enter the email address of your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>أدخل عنوان البريد الإلكتروني لحسابك.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Enter the password of your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>أدخل كلمة مرور حسابك.</translation>
        </message>
        <message>
            <source>Ctrl+T shows or hides the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>اضغط Ctrl+T لإظهار كلمة المرور أو إخفائها</translation>
        </message>
        <message>
            <source>Show the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>إظهار كلمة المرور</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>إخفاء كلمة المرور</translation>
        </message>
        <message>
            <source>Show the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>إظهار الرمز</translation>
        </message>
        <message>
            <source>Hide the code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>إخفاء الرمز</translation>
        </message>
        <message>
            <source>Use an access code instead</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>استخدام رمز دخول بدلًا من ذلك</translation>
        </message>
        <message>
            <source>&amp;How to get your code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>طريقة الحصول على الرمز</translation>
        </message>
        <message>
            <source>How to get your code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>طريقة الحصول على الرمز</translation>
        </message>
        <message>
            <source>Authenticator app</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تطبيق المصادقة</translation>
        </message>
        <message>
            <source>Text message</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>رسالة نصية</translation>
        </message>
        <message>
            <source>Password accepted. How would you like to get your code?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>قُبلت كلمة المرور. كيف تود الحصول على الرمز؟</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>One-time code</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>رمز لمرة واحدة</translation>
        </message>
        <message>
            <source>Enter the code that your authenticator app shows now.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>أدخل الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
        </message>
        <message>
            <source>Enter the code that was sent to your phone in a text message.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>أدخل الرمز الذي أُرسل إلى هاتفك في رسالة نصية.</translation>
        </message>
        <message>
            <source>Enter the code. It has digits only.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>أدخل الرمز. يتكون من أرقام فقط.</translation>
        </message>
        <message>
            <source>Checking the code…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>جارٍ التحقق من الرمز…</translation>
        </message>
        <message>
            <source>Asking for a code…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>جارٍ طلب رمز…</translation>
        </message>
        <message>
            <source>Too many attempts to sign in. You can try again in {time}.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>محاولات كثيرة لتسجيل الدخول. يمكنك إعادة المحاولة بعد {time}.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>يمكنك إعادة المحاولة الآن.</translation>
        </message>
        <message>
            <source>Signing in as before…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>جارٍ تسجيل الدخول كالسابق…</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Sign in again.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>انتهت جلسة دخولك. سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>جارٍ تسجيل الدخول…</translation>
        </message>
        <message>
            <source>Try it without an account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>التجربة بدون حساب</translation>
        </message>
        <message>
            <source>Practice mode: nothing you send there reaches a broker.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>وضع التدريب: لا يصل أي شيء ترسله فيه إلى وسيط.</translation>
        </message>
        <message>
            <source>Starting practice mode…</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>جارٍ بدء وضع التدريب…</translation>
        </message>
        <message>
            <source>Documents from an earlier session</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>مستندات من جلسة سابقة</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) from an earlier session have not been sent yet:

{names}

Are they yours? Then they will be sent from your account.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>%n مستند من جلسة سابقة لم يُرسل بعد:

{names}

هل هي لك؟ عندئذ ستُرسل من حسابك.</numerusform>
                <numerusform>مستند واحد من جلسة سابقة لم يُرسل بعد:

{names}

هل هو لك؟ عندئذ سيُرسل من حسابك.</numerusform>
                <numerusform>مستندان من جلسة سابقة لم يُرسلا بعد:

{names}

هل هما لك؟ عندئذ سيُرسلان من حسابك.</numerusform>
                <numerusform>%n مستندات من جلسة سابقة لم تُرسل بعد:

{names}

هل هي لك؟ عندئذ ستُرسل من حسابك.</numerusform>
                <numerusform>%n مستندًا من جلسة سابقة لم تُرسل بعد:

{names}

هل هي لك؟ عندئذ ستُرسل من حسابك.</numerusform>
                <numerusform>%n مستند من جلسة سابقة لم تُرسل بعد:

{names}

هل هي لك؟ عندئذ ستُرسل من حسابك.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same account?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>هل هو الحساب نفسه؟</translation>
        </message>
        <message>
            <source>Dossier cannot tell whether this is the account that you used before. Is it? Documents that wait are sent only from the account they were added with.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>لا يستطيع Dossier معرفة ما إذا كان هذا هو الحساب الذي استخدمته من قبل. هل هو نفسه؟ لا تُرسل المستندات المنتظرة إلا من الحساب الذي أُضيفت به.</translation>
        </message>
        <message>
            <source>The same account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>الحساب نفسه</translation>
        </message>
        <message>
            <source>Another account</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>حساب آخر</translation>
        </message>
        <message>
            <source>Yes, send them</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>نعم، أرسلها</translation>
        </message>
        <message>
            <source>No, leave them</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>لا، اتركها</translation>
        </message>
        <message>
            <source>Where do I find this?</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>أين أجد هذا؟</translation>
        </message>
        <message>
            <source>Your broker's address is in the email with which they invited you, or at the top of the page where you sign in with a web browser. Use the same email and password as there.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تجد عنوان الوسيط في رسالة الدعوة التي أرسلها إليك بالبريد الإلكتروني، أو أعلى الصفحة التي تسجّل الدخول منها في متصفح الويب. استخدم البريد الإلكتروني وكلمة المرور نفسيهما المستخدمين هناك.</translation>
        </message>
        <message>
            <source>Your broker's address is in their email, or at the top of the page where you sign in with a web browser. The access code (some call it a token) is in the email too, or on that website, often below Profile or Security.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>تجد عنوان الوسيط في رسالته الإلكترونية، أو أعلى الصفحة التي تسجّل الدخول منها في متصفح الويب. وتجد رمز الدخول (يسميه بعضهم token) في الرسالة أيضًا أو في ذلك الموقع، وغالبًا تحت «الملف الشخصي» أو «الأمان».</translation>
        </message>
        <message>
            <source>Your broker says: {text}</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>يقول الوسيط: {text}</translation>
        </message>
        <message numerus="yes">
            <source>Drop here to add %n file(s) after you have signed in</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>أفلت هنا لإضافة %n ملف بعد تسجيل الدخول</numerusform>
                <numerusform>أفلت هنا لإضافة ملف واحد بعد تسجيل الدخول</numerusform>
                <numerusform>أفلت هنا لإضافة ملفين بعد تسجيل الدخول</numerusform>
                <numerusform>أفلت هنا لإضافة %n ملفات بعد تسجيل الدخول</numerusform>
                <numerusform>أفلت هنا لإضافة %n ملفًا بعد تسجيل الدخول</numerusform>
                <numerusform>أفلت هنا لإضافة %n ملف بعد تسجيل الدخول</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Files to add after you have signed in: %n.</source>
            <extracomment>desktop_app/ui/sign_in/texts.py</extracomment>
            <translation>
                <numerusform>ملفات ستُضاف بعد تسجيل الدخول: %n.</numerusform>
                <numerusform>ملف واحد سيُضاف بعد تسجيل الدخول.</numerusform>
                <numerusform>ملفان سيُضافان بعد تسجيل الدخول.</numerusform>
                <numerusform>ملفات ستُضاف بعد تسجيل الدخول: %n.</numerusform>
                <numerusform>ملفات ستُضاف بعد تسجيل الدخول: %n.</numerusform>
                <numerusform>ملفات ستُضاف بعد تسجيل الدخول: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Sign out</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Type {id}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>النوع {id}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>أمس {time}</translation>
        </message>
        <message>
            <source>today {time}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>اليوم {time}</translation>
        </message>
        <message>
            <source>The server says: {text}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>يقول الخادم: {text}</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>{count} s</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>{count} ث</translation>
        </message>
        <message>
            <source>Keep</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Uploads in progress</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>عمليات رفع جارية</translation>
        </message>
        <message numerus="yes">
            <source>Still being sent: %n document(s). Quit now and finish next time?</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>
                <numerusform>قيد الإرسال: %n مستند. هل تريد الإنهاء الآن وإكمال الإرسال في المرة القادمة؟</numerusform>
                <numerusform>قيد الإرسال: مستند واحد. هل تريد الإنهاء الآن وإكمال الإرسال في المرة القادمة؟</numerusform>
                <numerusform>قيد الإرسال: مستندان. هل تريد الإنهاء الآن وإكمال الإرسال في المرة القادمة؟</numerusform>
                <numerusform>قيد الإرسال: %n مستندات. هل تريد الإنهاء الآن وإكمال الإرسال في المرة القادمة؟</numerusform>
                <numerusform>قيد الإرسال: %n مستندًا. هل تريد الإنهاء الآن وإكمال الإرسال في المرة القادمة؟</numerusform>
                <numerusform>قيد الإرسال: %n مستند. هل تريد الإنهاء الآن وإكمال الإرسال في المرة القادمة؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep sending</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>مواصلة الإرسال</translation>
        </message>
        <message>
            <source>Send everything first, then quit</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>إرسال كل شيء أولًا ثم الإنهاء</translation>
        </message>
        <message>
            <source>Choose your documents</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>اختيار مستنداتك</translation>
        </message>
        <message>
            <source>Photos, scans and PDF</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>الصور والنسخ الممسوحة وPDF</translation>
        </message>
        <message>
            <source>All files</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>كل الملفات</translation>
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
            <translation>شُغّل Dossier بمعاملات لا يفهمها:

{complaint}

صحّح الاختصار أو الأمر؛ يعرض dossier --help المعاملات المتاحة.</translation>
        </message>
        <message>
            <source>Dossier is opening …</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>جارٍ فتح Dossier …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>OK</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>موافق</translation>
        </message>
        <message>
            <source>Settings…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>Server address</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>عنوان الخادم</translation>
        </message>
        <message>
            <source>https://my.broker.example</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>https://my.broker.example</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>البقاء مسجّلًا</translation>
        </message>
        <message>
            <source>Sign out of {host}? You will need to sign in again next time.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>هل تريد تسجيل الخروج من {host}؟ سيلزمك تسجيل الدخول من جديد في المرة القادمة.</translation>
        </message>
        <message>
            <source>Sign out of {host}? You will need to sign in again next time, and your sign-in is removed from this computer's password store.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>هل تريد تسجيل الخروج من {host}؟ سيلزمك تسجيل الدخول من جديد في المرة القادمة، وستُزال بيانات دخولك من مخزن كلمات المرور في هذا الحاسوب.</translation>
        </message>
        <message numerus="yes">
            <source>Not sent yet: %n document(s). They stay on this computer and are sent when you sign in again.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>
                <numerusform>لم يُرسل بعد: %n مستند. تبقى المستندات على هذا الحاسوب وتُرسل عندما تسجّل الدخول من جديد.</numerusform>
                <numerusform>لم يُرسل بعد: مستند واحد. يبقى على هذا الحاسوب ويُرسل عندما تسجّل الدخول من جديد.</numerusform>
                <numerusform>لم يُرسل بعد: مستندان. يبقيان على هذا الحاسوب ويُرسلان عندما تسجّل الدخول من جديد.</numerusform>
                <numerusform>لم يُرسل بعد: %n مستندات. تبقى على هذا الحاسوب وتُرسل عندما تسجّل الدخول من جديد.</numerusform>
                <numerusform>لم يُرسل بعد: %n مستندًا. تبقى على هذا الحاسوب وتُرسل عندما تسجّل الدخول من جديد.</numerusform>
                <numerusform>لم يُرسل بعد: %n مستند. تبقى على هذا الحاسوب وتُرسل عندما تسجّل الدخول من جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also forget my email address and which files I sent (recommended on a shared computer)</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>نسيان عنوان بريدي الإلكتروني والملفات التي أرسلتها أيضًا (يُنصح به على حاسوب مشترك)</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>جارٍ تسجيل الخروج…</translation>
        </message>
        <message>
            <source>Practice mode could not be started: {reason}</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>تعذّر بدء وضع التدريب: {reason}</translation>
        </message>
        <message>
            <source>Practice mode: nothing you send here reaches your broker.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>وضع التدريب: لا يصل أي شيء ترسله هنا إلى الوسيط.</translation>
        </message>
        <message>
            <source>The link names the broker {host}. Sign in only if that is your broker.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>يشير الرابط إلى الوسيط {host}. لا تسجّل الدخول إلا إذا كان هذا هو الوسيط الذي تتعامل معه.</translation>
        </message>
        <message>
            <source>A link of {host} asks for a document.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>رابط من {host} يطلب مستندًا.</translation>
        </message>
        <message>
            <source>The link is for {host}, and you are signed in at {here}. To use it, sign out and open it again.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>الرابط مخصص لـ {host}، وأنت مسجّل الدخول إلى {here}. لاستخدامه، سجّل الخروج وافتحه من جديد.</translation>
        </message>
        <message>
            <source>The link cannot be used. Enter the address of your broker yourself.</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>لا يمكن استخدام الرابط. أدخل عنوان الوسيط بنفسك.</translation>
        </message>
        <message>
            <source>Choose the document…</source>
            <extracomment>desktop_app/ui/texts.py</extracomment>
            <translation>اختيار المستند…</translation>
        </message>
        <message>
            <source>Picture of {name}, page {page} of {count}</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>صورة {name}، الصفحة {page} من {count}</translation>
        </message>
        <message>
            <source>Opening…</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>Larger</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Smaller</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>Whole page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>الصفحة كاملة</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>تكبير (+)</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>تصغير (-)</translation>
        </message>
        <message>
            <source>Whole page (0)</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>الصفحة كاملة (0)</translation>
        </message>
        <message>
            <source>Previous page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Next page</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>الصفحة {page} من {count}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Dossier cannot show this file. It can still be sent if your broker accepts it.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>لا يستطيع Dossier عرض هذا الملف. لا يزال بالإمكان إرساله إذا كان الوسيط يقبله.</translation>
        </message>
        <message>
            <source>This PDF opens only with a password, so it cannot be shown. Most brokers refuse such files.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>لا يُفتح ملف PDF هذا إلا بكلمة مرور، لذا لا يمكن عرضه. يرفض معظم الوسطاء مثل هذه الملفات.</translation>
        </message>
        <message>
            <source>This file is too large to be shown.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>هذا الملف أكبر من أن يُعرض.</translation>
        </message>
        <message>
            <source>Showing this file takes too long.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>يستغرق عرض هذا الملف وقتًا أطول من اللازم.</translation>
        </message>
        <message>
            <source>The file on this computer is no longer the one that was sent.</source>
            <extracomment>desktop_app/ui/viewer/texts.py</extracomment>
            <translation>لم يعد الملف الموجود على هذا الحاسوب هو نفسه الذي أُرسل.</translation>
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
            <translation>Dossier – وضع التدريب</translation>
        </message>
        <message>
            <source>Signed in at {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>مسجّل الدخول إلى {host}</translation>
        </message>
        <message>
            <source>{person} at {host}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{person} لدى {host}</translation>
        </message>
        <message>
            <source>Practice mode: no account</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>وضع التدريب: بدون حساب</translation>
        </message>
        <message>
            <source>&amp;Documents</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>العرض</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>الفرز حسب</translation>
        </message>
        <message>
            <source>Uploads first, then newest</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>عمليات الرفع أولًا ثم الأحدث</translation>
        </message>
        <message>
            <source>Reverse order</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>عكس الترتيب</translation>
        </message>
        <message>
            <source>&amp;Add documents…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>إضافة مستندات…</translation>
        </message>
        <message>
            <source>Add &amp;copied files</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>إضافة الملفات المنسوخة</translation>
        </message>
        <message>
            <source>Re&amp;fresh</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Sea&amp;rch</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>بحث</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>الجزء التالي من النافذة</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>Sign &amp;out…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>تسجيل الخروج…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Save &amp;report for support…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>حفظ تقرير للدعم…</translation>
        </message>
        <message>
            <source>&amp;About Dossier</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>حول Dossier</translation>
        </message>
        <message>
            <source>Copied.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>تم النسخ.</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Choose files to upload (Ctrl+O)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>اختيار ملفات لرفعها (Ctrl+O)</translation>
        </message>
        <message>
            <source>Refresh</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>Get the latest list (F5)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>جلب أحدث قائمة (F5)</translation>
        </message>
        <message>
            <source>Delete the selected documents, or stop sending them (Del)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>حذف المستندات المحددة أو إيقاف إرسالها (Del)</translation>
        </message>
        <message>
            <source>Search</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Search name, type, status…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>البحث بالاسم أو النوع أو الحالة…</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>الكل</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>الكل ({count})</translation>
        </message>
        <message>
            <source>Needs attention ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>يحتاج إلى انتباه ({count})</translation>
        </message>
        <message>
            <source>On the way ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>في الطريق ({count})</translation>
        </message>
        <message>
            <source>In review ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>قيد المراجعة ({count})</translation>
        </message>
        <message>
            <source>Approved ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>مقبول ({count})</translation>
        </message>
        <message>
            <source>Rejected ({count})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>مرفوض ({count})</translation>
        </message>
        <message numerus="yes">
            <source>%n upload(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n عملية رفع</numerusform>
                <numerusform>عملية رفع واحدة</numerusform>
                <numerusform>عمليتا رفع</numerusform>
                <numerusform>%n عمليات رفع</numerusform>
                <numerusform>%n عملية رفع</numerusform>
                <numerusform>%n عملية رفع</numerusform>
            </translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{sent} من {total}</translation>
        </message>
        <message>
            <source>{speed}/s</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{speed}/ث</translation>
        </message>
        <message>
            <source>{time} left</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>المتبقي {time}</translation>
        </message>
        <message>
            <source>{count} min</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{count} د</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n مستند</numerusform>
                <numerusform>مستند واحد</numerusform>
                <numerusform>مستندان</numerusform>
                <numerusform>%n مستندات</numerusform>
                <numerusform>%n مستندًا</numerusform>
                <numerusform>%n مستند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n document(s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>{shown} من %n مستند</numerusform>
                <numerusform>{shown} من مستند واحد</numerusform>
                <numerusform>{shown} من مستندين</numerusform>
                <numerusform>{shown} من %n مستندات</numerusform>
                <numerusform>{shown} من %n مستندًا</numerusform>
                <numerusform>{shown} من %n مستند</numerusform>
            </translation>
        </message>
        <message>
            <source>Online · updated {time}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>متصل · حُدّث {time}</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>جارٍ التحديث…</translation>
        </message>
        <message>
            <source>Your broker asked Dossier to wait: next refresh in {time}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>طلب الوسيط من Dossier الانتظار: التحديث التالي بعد {time}</translation>
        </message>
        <message>
            <source>Not up to date</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>غير محدّث</translation>
        </message>
        <message>
            <source>Sign-in expired</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>انتهت جلسة الدخول</translation>
        </message>
        <message>
            <source>{name}: {percent} % sent</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{name}: أُرسل {percent} %</translation>
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
                <numerusform>%n مستند يحتاج إلى انتباهك.</numerusform>
                <numerusform>مستند واحد يحتاج إلى انتباهك.</numerusform>
                <numerusform>مستندان يحتاجان إلى انتباهك.</numerusform>
                <numerusform>%n مستندات تحتاج إلى انتباهك.</numerusform>
                <numerusform>%n مستندًا تحتاج إلى انتباهك.</numerusform>
                <numerusform>%n مستند تحتاج إلى انتباهك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your document is being sent. You can keep working.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>يجري إرسال مستندك. يمكنك متابعة العمل.</translation>
        </message>
        <message>
            <source>{count} of {total} have arrived. You can keep working.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>وصل {count} من {total}. يمكنك متابعة العمل.</translation>
        </message>
        <message>
            <source>{count} of {total} have arrived. Nothing to do: your broker is reviewing them.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>وصل {count} من {total}. لا شيء مطلوب منك: يراجعها الوسيط.</translation>
        </message>
        <message numerus="yes">
            <source>In review: %n document(s). Nothing to do for now.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>قيد المراجعة: %n مستند. لا شيء مطلوب منك الآن.</numerusform>
                <numerusform>قيد المراجعة: مستند واحد. لا شيء مطلوب منك الآن.</numerusform>
                <numerusform>قيد المراجعة: مستندان. لا شيء مطلوب منك الآن.</numerusform>
                <numerusform>قيد المراجعة: %n مستندات. لا شيء مطلوب منك الآن.</numerusform>
                <numerusform>قيد المراجعة: %n مستندًا. لا شيء مطلوب منك الآن.</numerusform>
                <numerusform>قيد المراجعة: %n مستند. لا شيء مطلوب منك الآن.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approved: %n document(s). Nothing more to do.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>مقبول: %n مستند. لم يبقَ شيء مطلوب منك.</numerusform>
                <numerusform>مقبول: مستند واحد. لم يبقَ شيء مطلوب منك.</numerusform>
                <numerusform>مقبول: مستندان. لم يبقَ شيء مطلوب منك.</numerusform>
                <numerusform>مقبول: %n مستندات. لم يبقَ شيء مطلوب منك.</numerusform>
                <numerusform>مقبول: %n مستندًا. لم يبقَ شيء مطلوب منك.</numerusform>
                <numerusform>مقبول: %n مستند. لم يبقَ شيء مطلوب منك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do for now.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>لا شيء مطلوب منك الآن.</translation>
        </message>
        <message numerus="yes">
            <source>Paused by you: %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>أوقفتَ مؤقتًا: %n مستند.</numerusform>
                <numerusform>أوقفتَ مؤقتًا: مستندًا واحدًا.</numerusform>
                <numerusform>أوقفتَ مؤقتًا: مستندين.</numerusform>
                <numerusform>أوقفتَ مؤقتًا: %n مستندات.</numerusform>
                <numerusform>أوقفتَ مؤقتًا: %n مستندًا.</numerusform>
                <numerusform>أوقفتَ مؤقتًا: %n مستند.</numerusform>
            </translation>
        </message>
        <message>
            <source>All received, nothing to do. Your broker is reviewing your documents.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>تم استلام كل شيء، ولا شيء مطلوب منك. يراجع الوسيط مستنداتك.</translation>
        </message>
        <message>
            <source>All accepted. You’re done.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>قُبل كل شيء. لقد انتهيت.</translation>
        </message>
        <message>
            <source>Save receipts…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>حفظ الإيصالات…</translation>
        </message>
        <message>
            <source>Save recei&amp;pts…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>حفظ الإيصالات…</translation>
        </message>
        <message>
            <source>What your broker needs</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>ما يحتاج إليه الوسيط</translation>
        </message>
        <message>
            <source>{group}: still missing</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: لا يزال ناقصًا</translation>
        </message>
        <message>
            <source>{group}: not accepted, please send another</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: لم يُقبل، يُرجى إرسال مستند آخر</translation>
        </message>
        <message>
            <source>{group}: one side of “{caption}” is missing</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: أحد وجهي «{caption}» ناقص</translation>
        </message>
        <message>
            <source>{group}: being sent</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: جارٍ الإرسال</translation>
        </message>
        <message>
            <source>{group}: received ({caption})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: تم الاستلام ({caption})</translation>
        </message>
        <message>
            <source>{group}: accepted ({caption})</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>{group}: تم القبول ({caption})</translation>
        </message>
        <message>
            <source>Click to choose the document</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>انقر لاختيار المستند</translation>
        </message>
        <message>
            <source>“{name}” has arrived.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>وصل «{name}».</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) have arrived.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>وصل %n مستند.</numerusform>
                <numerusform>وصل مستند واحد.</numerusform>
                <numerusform>وصل مستندان.</numerusform>
                <numerusform>وصلت %n مستندات.</numerusform>
                <numerusform>وصل %n مستندًا.</numerusform>
                <numerusform>وصل %n مستند.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” had already arrived before it could be stopped. Delete it if it should not be there.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>وصل «{name}» قبل أن يمكن إيقافه. احذفه إذا كان ينبغي ألا يكون هناك.</translation>
        </message>
        <message>
            <source>Delete it…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>حذفه…</translation>
        </message>
        <message>
            <source>“{new}” has arrived. If you no longer need the old “{old}”, you can delete it.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>وصل «{new}». إذا لم تعد بحاجة إلى المستند القديم «{old}»، فيمكنك حذفه.</translation>
        </message>
        <message>
            <source>Delete the old one…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>حذف القديم…</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s): {status}.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>%n مستند: {status}.</numerusform>
                <numerusform>مستند واحد: {status}.</numerusform>
                <numerusform>مستندان: {status}.</numerusform>
                <numerusform>%n مستندات: {status}.</numerusform>
                <numerusform>%n مستندًا: {status}.</numerusform>
                <numerusform>%n مستند: {status}.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>حُذف «{name}».</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>حُذف %n مستند.</numerusform>
                <numerusform>حُذف مستند واحد.</numerusform>
                <numerusform>حُذف مستندان.</numerusform>
                <numerusform>حُذفت %n مستندات.</numerusform>
                <numerusform>حُذف %n مستندًا.</numerusform>
                <numerusform>حُذف %n مستند.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is being deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>يجري حذف «{name}».</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are being deleted.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>يجري حذف %n مستند.</numerusform>
                <numerusform>يجري حذف مستند واحد.</numerusform>
                <numerusform>يجري حذف مستندين.</numerusform>
                <numerusform>يجري حذف %n مستندات.</numerusform>
                <numerusform>يجري حذف %n مستندًا.</numerusform>
                <numerusform>يجري حذف %n مستند.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is being removed and will not be sent.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>تجري إزالة «{name}» ولن يُرسل.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are being removed.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>تجري إزالة %n مستند.</numerusform>
                <numerusform>تجري إزالة مستند واحد.</numerusform>
                <numerusform>تجري إزالة مستندين.</numerusform>
                <numerusform>تجري إزالة %n مستندات.</numerusform>
                <numerusform>تجري إزالة %n مستندًا.</numerusform>
                <numerusform>تجري إزالة %n مستند.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo ({count} s)</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>تراجع ({count} ث)</translation>
        </message>
        <message>
            <source>“{name}” was not deleted: {title}. {cure}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>لم يُحذف «{name}»: {title}. {cure}</translation>
        </message>
        <message>
            <source>“{name}” is still in your broker’s list. {title}. {cure}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>لا يزال «{name}» في قائمة الوسيط. {title}. {cure}</translation>
        </message>
        <message>
            <source>It is not certain that “{name}” was deleted. {title}. Dossier checks the list as soon as it can.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>ليس من المؤكد أن «{name}» قد حُذف. {title}. سيتحقق Dossier من القائمة في أقرب وقت ممكن.</translation>
        </message>
        <message>
            <source>Some of your documents are not shown: your broker’s list ended before all of them had come.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>بعض مستنداتك غير معروض: انتهت قائمة الوسيط قبل وصولها كلها.</translation>
        </message>
        <message>
            <source>You need not do anything: Dossier tries again by itself.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>لا يلزمك فعل شيء: يعيد Dossier المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Close this message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>إغلاق هذه الرسالة</translation>
        </message>
        <message>
            <source>Show the next message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>عرض الرسالة التالية</translation>
        </message>
        <message>
            <source>1 of {count}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>1 من {count}</translation>
        </message>
        <message>
            <source>Read all…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>قراءة الكل…</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>رسالة</translation>
        </message>
        <message numerus="yes">
            <source>Left from last time: Dossier is sending %n document(s).</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>متبقٍّ من المرة السابقة: يرسل Dossier الآن %n مستند.</numerusform>
                <numerusform>متبقٍّ من المرة السابقة: يرسل Dossier الآن مستندًا واحدًا.</numerusform>
                <numerusform>متبقٍّ من المرة السابقة: يرسل Dossier الآن مستندين.</numerusform>
                <numerusform>متبقٍّ من المرة السابقة: يرسل Dossier الآن %n مستندات.</numerusform>
                <numerusform>متبقٍّ من المرة السابقة: يرسل Dossier الآن %n مستندًا.</numerusform>
                <numerusform>متبقٍّ من المرة السابقة: يرسل Dossier الآن %n مستند.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left from last time: Dossier is checking if %n document(s) arrived, and continues by itself.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>
                <numerusform>متبقٍّ من المرة السابقة: يتحقق Dossier من وصول %n مستند ويتابع تلقائيًا.</numerusform>
                <numerusform>متبقٍّ من المرة السابقة: يتحقق Dossier من وصول مستند واحد ويتابع تلقائيًا.</numerusform>
                <numerusform>متبقٍّ من المرة السابقة: يتحقق Dossier من وصول مستندين ويتابع تلقائيًا.</numerusform>
                <numerusform>متبقٍّ من المرة السابقة: يتحقق Dossier من وصول %n مستندات ويتابع تلقائيًا.</numerusform>
                <numerusform>متبقٍّ من المرة السابقة: يتحقق Dossier من وصول %n مستندًا ويتابع تلقائيًا.</numerusform>
                <numerusform>متبقٍّ من المرة السابقة: يتحقق Dossier من وصول %n مستند ويتابع تلقائيًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>تسجيل الدخول من جديد…</translation>
        </message>
        <message>
            <source>Dossier will close when everything has been sent.</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>سيُغلق Dossier عند اكتمال إرسال كل شيء.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>إبقاؤه مفتوحًا</translation>
        </message>
        <message>
            <source>About Dossier</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>حول Dossier</translation>
        </message>
        <message>
            <source>Dossier {version}

Send the documents for your identity check, see how each review is going, and replace any that were rejected.

Qt {qt}, Python {python}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>Dossier {version}

أرسل المستندات اللازمة للتحقق من هويتك، وتابع مراجعة كل منها، واستبدل ما رُفض منها.

Qt {qt}، Python {python}</translation>
        </message>
        <message>
            <source>A document: {status}</source>
            <extracomment>desktop_app/ui/window/texts.py</extracomment>
            <translation>مستند: {status}</translation>
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
                <numerusform>هناك جديد بشأن %n مستند.</numerusform>
                <numerusform>هناك جديد بشأن مستند واحد.</numerusform>
                <numerusform>هناك جديد بشأن مستندين.</numerusform>
                <numerusform>هناك جديد بشأن %n مستندات.</numerusform>
                <numerusform>هناك جديد بشأن %n مستندًا.</numerusform>
                <numerusform>هناك جديد بشأن %n مستند.</numerusform>
            </translation>
        </message>
    </context>
</TS>
