/* Stands in for Windows' icuuc.dll, which Wine lacks and Qt6Core.dll imports: there is no converter of that name.
 * Qt asks it only for encodings that it has not built in. The numbers are ICU's: 4 missing file, 16 unsupported. */
typedef int Error;
#define EXPORTED __declspec(dllexport)

int DllMainCRTStartup(void *module, unsigned long reason, void *reserved) { return 1; }

EXPORTED void *ucnv_open(const char *name, Error *error) { *error = 4; return 0; }
EXPORTED void ucnv_close(void *converter) {}
EXPORTED void ucnv_reset(void *converter) {}
EXPORTED signed char ucnv_getMaxCharSize(const void *converter) { return 1; }
EXPORTED const char *ucnv_getName(const void *converter, Error *error) { *error = 16; return 0; }
EXPORTED const char *ucnv_getStandardName(const char *name, const char *standard, Error *error) { *error = 16; return 0; }
EXPORTED int ucnv_countAvailable(void) { return 0; }
EXPORTED const char *ucnv_getAvailableName(int number) { return 0; }

EXPORTED void ucnv_getToUCallBack(const void *converter, void **action, const void **context) { *action = 0; *context = 0; }
EXPORTED void ucnv_getFromUCallBack(const void *converter, void **action, const void **context) { *action = 0; *context = 0; }
EXPORTED void ucnv_setToUCallBack(void *converter, void *action, const void *context, void **before, const void **old, Error *error) { *error = 16; }
EXPORTED void ucnv_setFromUCallBack(void *converter, void *action, const void *context, void **before, const void **old, Error *error) { *error = 16; }
EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void ucnv_cbToUWriteUChars(void *arguments, const void *source, int length, int offset, Error *error) {}
EXPORTED void ucnv_cbFromUWriteUChars(void *arguments, const void **source, const void *limit, int offset, Error *error) {}

EXPORTED void ucnv_toUnicode(void *converter, void **target, const void *limit, const char **source, const char *end, int *offsets, signed char flush, Error *error) { *error = 16; }
EXPORTED void ucnv_fromUnicode(void *converter, char **target, const char *limit, const void **source, const void *end, int *offsets, signed char flush, Error *error) { *error = 16; }
EXPORTED int ucnv_toUCountPending(const void *converter, Error *error) { return -1; }
EXPORTED int ucnv_fromUCountPending(const void *converter, Error *error) { return -1; }
