package org.kroniek.web.offence;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Breaks a rule on purpose. */
@Path("offence")
public class EndpointForNobodyKnowsWhom {

    @GET
    public String open() {
        return "to anybody?";
    }
}
