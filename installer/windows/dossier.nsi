; The installer for Windows: for one person, without administrator. Compiled by installer/windows/make.py, which gives
;   VERSION, VERSION4 (four numbers), SOURCE (the frozen folder), FILES (what is installed and removed), OUTPUT, ICON, LICENCE
Unicode true
!ifdef STUB
  Target ${STUB}
!endif
ManifestDPIAware true
RequestExecutionLevel user
!ifdef QUICKLY
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

; Exit codes besides 0, and 1 for a person's Cancel: nothing was changed; or something could not be changed.
!define RUNNING 3
!define HELD 4
!define DATA "$LOCALAPPDATA\dossier" ; settings, queue and logs: platformdirs' place for them
!ifdef SIGN
  !finalize '${SIGN}' = 0
  !uninstfinalize '${SIGN}' = 0
!endif

!define NAME "Dossier"
!define PROGRAM "Dossier.exe"
!define DOCUMENT "Dossier.Document"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"
; Links of brokers begin so (desktop_app/domain/link_scheme.py).
!define LINKS "dossier"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Folder"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION4}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "the Dossier authors"
VIAddVersionKey "LegalCopyright" "the Dossier authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

LangString IS_RUNNING ${LANG_ENGLISH} "Dossier is running and has to be closed first. What waits to be sent stays, and goes on at the next start.$\n$\nOK asks it to close."
LangString IS_RUNNING ${LANG_GERMAN} "Dossier läuft und muss zuerst beendet werden. Was noch zu senden ist, bleibt und geht beim nächsten Start weiter.$\n$\nOK bittet es, sich zu beenden."
LangString IS_RUNNING ${LANG_SPANISH} "Dossier está abierto y debe cerrarse antes. Lo que queda por enviar se conserva y sigue en el próximo inicio.$\n$\nAceptar le pide que se cierre."
LangString STILL_RUNNING ${LANG_ENGLISH} "Dossier is still running. Close its window, then try again."
LangString STILL_RUNNING ${LANG_GERMAN} "Dossier läuft noch. Schließen Sie sein Fenster und versuchen Sie es erneut."
LangString STILL_RUNNING ${LANG_SPANISH} "Dossier sigue abierto. Cierre su ventana y vuelva a intentarlo."
LangString IS_HELD ${LANG_ENGLISH} "This file is in use by another program: $R9$\n$\nNothing was changed."
LangString IS_HELD ${LANG_GERMAN} "Diese Datei wird von einem anderen Programm benutzt: $R9$\n$\nNichts wurde geändert."
LangString IS_HELD ${LANG_SPANISH} "Otro programa está usando este archivo: $R9$\n$\nNo se ha cambiado nada."
LangString NOT_DONE ${LANG_ENGLISH} "This could not be finished; please try again after a restart of the computer. $R9"
LangString NOT_DONE ${LANG_GERMAN} "Das gelang nicht ganz; bitte versuchen Sie es nach einem Neustart des Computers erneut. $R9"
LangString NOT_DONE ${LANG_SPANISH} "No se pudo terminar; inténtelo de nuevo después de reiniciar el equipo. $R9"
LangString KEEP_DATA ${LANG_ENGLISH} "Keep the settings, and what still waits to be sent, for a later installation?"
LangString KEEP_DATA ${LANG_GERMAN} "Sollen die Einstellungen und was noch zu senden ist für eine spätere Installation bleiben?"
LangString KEEP_DATA ${LANG_SPANISH} "¿Conservar la configuración y lo que queda por enviar para una instalación posterior?"

; Defines the macros INSTALLED_FILES, FREE_FILES and REMOVED_FILES.
!include "${FILES}"

; Looks whether Dossier runs, asks it to close as its close button does, and waits; or ends before anything was written.
!macro RequireClosed UN
Function ${UN}IsRunning
  ; A program that runs cannot be opened for writing. Result on the stack.
  StrCpy $R0 "0"
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $R1 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      StrCpy $R0 "1"
    ${Else}
      FileClose $R1
    ${EndIf}
  ${EndIf}
  Push $R0
FunctionEnd

Function ${UN}RequireClosed
  Call ${UN}IsRunning
  Pop $R0
  ${If} $R0 == "0"
    Return
  ${EndIf}
  MessageBox MB_OKCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" /SD IDOK IDOK ask
  SetErrorLevel ${RUNNING}
  Quit
  ask:
    nsExec::Exec '"$SYSDIR\taskkill.exe" /IM "${PROGRAM}"'
    Pop $R0
    ${For} $R2 1 40
      Sleep 500
      Call ${UN}IsRunning
      Pop $R0
      ${If} $R0 == "0"
        Return
      ${EndIf}
    ${Next}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDRETRY ask
  SetErrorLevel ${RUNNING}
  Quit
FunctionEnd
!macroend
!insertmacro RequireClosed ""
!insertmacro RequireClosed "un."

!macro OpenWith ENDING
  WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${DOCUMENT}" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" "${ENDING}" ""
!macroend
!macro NoLongerOpenWith ENDING
  DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${DOCUMENT}"
!macroend

Section "${NAME}"
  Call RequireClosed
  ; The one before leaves first, so that none of its files stays. It waits until it is done ("_?=").
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    StrCpy $R9 "$INSTDIR"
    ClearErrors
    ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR' $0
    ${If} ${Errors}
    ${OrIf} $0 != 0
      MessageBox MB_OK|MB_ICONSTOP "$(NOT_DONE)" /SD IDOK
      ${If} $0 == 0
        StrCpy $0 ${HELD}
      ${EndIf}
      SetErrorLevel $0
      Quit
    ${EndIf}
  ${EndIf}
  ClearErrors
  !insertmacro INSTALLED_FILES
  ${If} ${Errors}
    StrCpy $R9 "$INSTDIR"
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_DONE)" /SD IDOK
    SetErrorLevel ${HELD}
    Quit
  ${EndIf}
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "Software\${NAME}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}" "" "Document for ${NAME}"
  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${LINKS}" "" "URL:${NAME}"
  WriteRegStr HKCU "${CLASSES}\${LINKS}" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\${LINKS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  !insertmacro OpenWith ".jpg"
  !insertmacro OpenWith ".jpeg"
  !insertmacro OpenWith ".png"
  !insertmacro OpenWith ".heic"
  !insertmacro OpenWith ".heif"
  !insertmacro OpenWith ".pdf"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "the Dossier authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

; What was installed, file by file: whatever else a person put into the folder stays, and so does the folder then.
Section "Uninstall"
  Call un.RequireClosed
  ; None of the files is removed while one of them cannot be. A process that has just ended may hold some for a moment.
  ${For} $R2 1 10
    StrCpy $R9 ""
    !insertmacro FREE_FILES
    ${If} $R9 == ""
      ${Break}
    ${EndIf}
    Sleep 500
  ${Next}
  ${If} $R9 != ""
    MessageBox MB_OK|MB_ICONSTOP "$(IS_HELD)" /SD IDOK
    SetErrorLevel ${RUNNING}
    Quit
  ${EndIf}
  !insertmacro REMOVED_FILES
  ${If} $R9 != ""
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_DONE)" /SD IDOK
    SetErrorLevel ${HELD}
    Quit
  ${EndIf}

  ; A silent one keeps a person's settings and queue, unless it was started with /REMOVEDATA.
  ${GetParameters} $R1
  ClearErrors
  ${GetOptions} $R1 "/UPGRADE" $R2
  ${If} ${Errors}
    ClearErrors
    ${GetOptions} $R1 "/REMOVEDATA" $R2
    ${IfNot} ${Errors}
      RMDir /r "${DATA}"
    ${Else}
      IfFileExists "${DATA}\*.*" 0 kept
      MessageBox MB_YESNO|MB_ICONQUESTION "$(KEEP_DATA)" /SD IDYES IDYES kept
      RMDir /r "${DATA}"
      kept:
    ${EndIf}
  ${EndIf}
  SetOutPath "$TEMP"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro NoLongerOpenWith ".jpg"
  !insertmacro NoLongerOpenWith ".jpeg"
  !insertmacro NoLongerOpenWith ".png"
  !insertmacro NoLongerOpenWith ".heic"
  !insertmacro NoLongerOpenWith ".heif"
  !insertmacro NoLongerOpenWith ".pdf"
  DeleteRegKey HKCU "${CLASSES}\${DOCUMENT}"
  DeleteRegKey HKCU "${CLASSES}\${LINKS}"
  DeleteRegKey HKCU "${CLASSES}\Applications\${PROGRAM}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${NAME}"
SectionEnd
