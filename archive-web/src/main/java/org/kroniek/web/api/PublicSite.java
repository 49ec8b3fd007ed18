package org.kroniek.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address by which readers know the archive: the one that was set or, without it, the one a request was sent to. */
@Dependent
public class PublicSite {

    @Inject
    @ConfigProperty(name = "kroniek.public-address")
    private Optional<URI> publicAddress;

    URI of(UriInfo uri) {
        return publicAddress.orElseGet(uri::getBaseUri);
    }
}
