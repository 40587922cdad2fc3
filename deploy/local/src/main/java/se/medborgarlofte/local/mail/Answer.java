package se.medborgarlofte.local.mail;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer of the viewer. Messages are shown as text, so nothing in them may load or run anything. */
record Answer(int status, String contentType, byte[] body) {

    static Answer text(int status, String text) {
        return new Answer(status, "text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static Answer html(String page) {
        return new Answer(200, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static Answer json(byte[] json) {
        return new Answer(200, "application/json", json);
    }

    static Answer raw(byte[] message) {
        return new Answer(200, "text/plain;charset=UTF-8", message);
    }

    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", contentType);
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
