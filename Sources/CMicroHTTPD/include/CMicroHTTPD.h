// GNU libmicrohttpd, as much of it as `dateline serve` needs.
//
// The library is loaded when a server starts, not with the program: it brings GnuTLS with it, which would cost every other
// command its start-up time and the binary its independence. Its functions with `...` are called from here, for Swift
// cannot call them.
#ifndef DATELINE_CMICROHTTPD_H
#define DATELINE_CMICROHTTPD_H

#include <stddef.h>
#include <stdint.h>

typedef struct CMicroHTTPDServer CMicroHTTPDServer;

/// What is sent back. `body` comes from malloc() and is freed by the server; `type` and `policy` outlive the call.
typedef struct {
  unsigned int status;
  char *body;
  size_t length;
  const char *type;
} CMicroHTTPDReply;

/// Answers a request; `host` is the Host header or NULL. Called on the server's own thread, one request at a time.
typedef CMicroHTTPDReply (*CMicroHTTPDHandler)(void *context, const char *method, const char *path, const char *host);

typedef enum {
  CMicroHTTPDStarted = 0,
  CMicroHTTPDNoLibrary,
  CMicroHTTPDBadAddress,
  CMicroHTTPDNoPort,
} CMicroHTTPDResult;

/// Starts a server on a numeric IPv4 address; port 0 takes a free one. `*server` is set when it started.
CMicroHTTPDResult cmicrohttpd_start(const char *address, uint16_t port, CMicroHTTPDHandler handler, void *context,
                                    CMicroHTTPDServer **server);
/// The port that it listens on.
uint16_t cmicrohttpd_port(const CMicroHTTPDServer *server);
void cmicrohttpd_stop(CMicroHTTPDServer *server);

#endif
