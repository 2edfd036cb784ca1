#include <zlib.h>

// deflateInit2 is a macro, which Swift cannot call.
static inline int lantoa_gzip_init(z_stream *stream, int level) {
  // 15 bits of window, 16 more for a gzip header, the default memory level.
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
