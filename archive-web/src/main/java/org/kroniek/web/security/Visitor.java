package org.kroniek.web.security;

import org.kroniek.core.rights.Audience;
import jakarta.ws.rs.core.SecurityContext;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kroniek.core.access.Role;
import org.kroniek.core.access.Session;

/**
 * Who looks at a page.
 *
 * @param session of somebody who has logged in
 */
public record Visitor(Optional<Session> session) {

    /** Somebody of whom nothing is known. */
    public static final Visitor ANONYMOUS = new Visitor(Optional.empty());

    /** The field of forms that carries the proof. */
    public static final String PROOF = "proof";

    private static final String FORM = "form";

    /** Who sent a request. */
    public static Visitor of(SecurityContext security) {
        // By the principal: what Jakarta REST injects is a proxy of the context.
        return security.getUserPrincipal() instanceof CallerPrincipal caller
                ? new Visitor(caller.session())
                : ANONYMOUS;
    }

    /** The name of the account; empty for anybody. */
    public Optional<String> account() {
        return session.map(known -> known.caller().account());
    }

    /** What the visitor may see. */
    public Audience audience() {
        if (session.isEmpty()) {
            return Audience.PUBLIC;
        }
        return isEditor() ? Audience.STAFF : Audience.REGISTERED;
    }

    public boolean isEditor() {
        return session.filter(known -> known.caller().has(Role.EDITOR)).isPresent();
    }

    public boolean isAdmin() {
        return session.filter(known -> known.caller().has(Role.ADMIN)).isPresent();
    }

    /** What forms carry to show that they were made for this session (synchronizer token, OWASP). */
    public String formProof() {
        return session.map(known -> known.token().proof(FORM)).orElse("");
    }

    /** Whether a form was made for this session. */
    public boolean proves(String proof) {
        return session.isPresent() && MessageDigest.isEqual(formProof().getBytes(StandardCharsets.UTF_8),
                proof.getBytes(StandardCharsets.UTF_8));
    }
}
