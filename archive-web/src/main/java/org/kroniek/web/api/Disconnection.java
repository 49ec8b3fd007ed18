package org.kroniek.web.api;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Breaks a connection off. An answer that has begun cannot become an error any more, and the server would end it properly, so
 * that half a file looked like a whole one; a client whose connection breaks knows better (RFC 9112, 8). Jakarta Servlet
 * has no means for it, so the server itself is told.
 */
final class Disconnection {

    private Disconnection() {}

    /** Does nothing to an answer of which nothing has been sent: that can still become an error. */
    static void ifBegun(HttpServletResponse response) {
        if (response.isCommitted()) {
            try {
                ServletRequestContext.requireCurrent().getExchange().getConnection().close();
            } catch (IOException e) {
                // It is closed, whatever it said.
                System.getLogger(Disconnection.class.getName()).log(System.Logger.Level.DEBUG, e.toString());
            }
        }
    }
}
