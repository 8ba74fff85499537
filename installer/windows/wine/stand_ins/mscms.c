/* Stands in for Wine's mscms.dll, which lacks a function that Qt's windows plugin calls at its start: there are no colour profiles. */
#define EXPORTED __declspec(dllexport)

int DllMainCRTStartup(void *module, unsigned long reason, void *reserved) { return 1; }

EXPORTED void *OpenColorProfileW(void *profile, unsigned access, unsigned sharing, unsigned creation) { return 0; }
EXPORTED int CloseColorProfile(void *profile) { return 1; }
EXPORTED int GetColorProfileFromHandle(void *profile, unsigned char *content, unsigned *size) { return 0; }
EXPORTED void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
