// The plain functions: a context of theirs is a value, and nothing can fail. Those that replace them refuse MD5, which
// S3's ETags are, where a system's policy forbids it.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/md5.h>
#include <openssl/sha.h>
