package org.kroniek.core.offence;

import jakarta.ws.rs.core.Response;

/** Breaks a rule on purpose. */
public class CoreThatKnowsHttp {

    public Response response() {
        return Response.ok().build();
    }
}
