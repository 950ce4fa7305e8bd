#include "CMicroHTTPD.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <microhttpd.h>

struct CMicroHTTPDServer {
  struct MHD_Daemon *daemon;
  CMicroHTTPDHandler handler;
  void *context;
  uint16_t port;
  __typeof__(&MHD_start_daemon) start;
  __typeof__(&MHD_stop_daemon) stop;
  __typeof__(&MHD_create_response_from_buffer) response;
  __typeof__(&MHD_add_response_header) header;
  __typeof__(&MHD_queue_response) queue;
  __typeof__(&MHD_destroy_response) destroy;
  __typeof__(&MHD_lookup_connection_value) lookup;
};

static int load(CMicroHTTPDServer *server) {
  static const char *const names[] = {
      "libmicrohttpd.so.12", "libmicrohttpd.so", "libmicrohttpd.dylib", "/opt/homebrew/lib/libmicrohttpd.dylib",
      "/usr/local/lib/libmicrohttpd.dylib",
  };
  void *library = NULL;
  for (size_t i = 0; library == NULL && i < sizeof names / sizeof names[0]; i++) library = dlopen(names[i], RTLD_NOW);
  if (library == NULL) return 0;
  server->start = (__typeof__(server->start))dlsym(library, "MHD_start_daemon");
  server->stop = (__typeof__(server->stop))dlsym(library, "MHD_stop_daemon");
  server->response = (__typeof__(server->response))dlsym(library, "MHD_create_response_from_buffer");
  server->header = (__typeof__(server->header))dlsym(library, "MHD_add_response_header");
  server->queue = (__typeof__(server->queue))dlsym(library, "MHD_queue_response");
  server->destroy = (__typeof__(server->destroy))dlsym(library, "MHD_destroy_response");
  server->lookup = (__typeof__(server->lookup))dlsym(library, "MHD_lookup_connection_value");
  return server->start && server->stop && server->response && server->header && server->queue && server->destroy &&
         server->lookup;
}

static enum MHD_Result answer(void *context, struct MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *upload, size_t *upload_size, void **state) {
  (void)version, (void)upload;
  CMicroHTTPDServer *server = context;
  static int seen;
  if (*state == NULL) {  // the first of at least two calls a request: its head has come
    *state = &seen;
    return MHD_YES;
  }
  if (*upload_size != 0) {  // a body, which nothing here takes
    *upload_size = 0;
    return MHD_YES;
  }
  const char *host = server->lookup(connection, MHD_HEADER_KIND, "Host");
  CMicroHTTPDReply reply = server->handler(server->context, method, url, host);
  struct MHD_Response *response = server->response(reply.length, reply.body, MHD_RESPMEM_MUST_FREE);
  if (response == NULL) return MHD_NO;
  server->header(response, "Content-Type", reply.type);
  server->header(response, "Cache-Control", "no-store");
  server->header(response, "X-Content-Type-Options", "nosniff");
  server->header(response, "Cross-Origin-Resource-Policy", "same-origin");
  enum MHD_Result result = server->queue(connection, reply.status, response);
  server->destroy(response);
  return result;
}

/// A listening socket: taken by hand, so that a port in use is told from every other failure and port 0 can be asked.
static int listening(struct sockaddr_in *place) {
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  int yes = 1;
  if (listener < 0) return -1;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  socklen_t size = sizeof *place;
  if (bind(listener, (struct sockaddr *)place, size) != 0 || listen(listener, 32) != 0 ||
      getsockname(listener, (struct sockaddr *)place, &size) != 0) {
    close(listener);
    return -1;
  }
  return listener;
}

CMicroHTTPDResult cmicrohttpd_start(const char *address, uint16_t port, CMicroHTTPDHandler handler, void *context,
                                    CMicroHTTPDServer **result) {
  struct sockaddr_in place;
  memset(&place, 0, sizeof place);
  place.sin_family = AF_INET;
  place.sin_port = htons(port);
  if (inet_pton(AF_INET, address, &place.sin_addr) != 1) return CMicroHTTPDBadAddress;
  CMicroHTTPDServer *server = calloc(1, sizeof *server);
  if (server == NULL || !load(server)) {
    free(server);
    return CMicroHTTPDNoLibrary;
  }
  server->handler = handler;
  server->context = context;
  int listener = listening(&place);
  if (listener >= 0) {
    server->port = ntohs(place.sin_port);
    server->daemon = server->start(MHD_USE_INTERNAL_POLLING_THREAD, server->port, NULL, NULL, answer, server,
                                   MHD_OPTION_LISTEN_SOCKET, listener, MHD_OPTION_CONNECTION_TIMEOUT, 30u,
                                   MHD_OPTION_END);
    if (server->daemon == NULL) close(listener);
  }
  if (server->daemon == NULL) {
    free(server);
    return CMicroHTTPDNoPort;
  }
  *result = server;
  return CMicroHTTPDStarted;
}

uint16_t cmicrohttpd_port(const CMicroHTTPDServer *server) { return server->port; }

void cmicrohttpd_stop(CMicroHTTPDServer *server) {
  server->stop(server->daemon);
  free(server);
}
