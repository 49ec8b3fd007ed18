package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Map;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.web.api.problem.StableName;

/**
 * A person, organisation or place, as it is referred to.
 *
 * @param names preferred names by BCP 47 language
 * @param url address of its page, on this site
 */
@JsonbPropertyOrder({"type", "id", "names", "url"})
public record AuthorityReferencePayload(String type, String id, Map<String, String> names, String url) {

    static AuthorityReferencePayload of(AuthorityReference authority) {
        return new AuthorityReferencePayload(StableName.of(authority.kind()), authority.id().toString(),
                authority.names().byLanguage(), "/authorities/" + authority.id());
    }
}
