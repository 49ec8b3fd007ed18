package org.kroniek.web.desk.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Leads on to another page of the site. */
public final class Redirect {

    private Redirect() {}

    /**
     * To be fetched, whatever this request was: loading it again does nothing again.
     *
     * @param address beginning with a slash
     */
    public static Response to(String address) {
        // As text: RESTEasy would put its own idea of scheme and name before an address.
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
