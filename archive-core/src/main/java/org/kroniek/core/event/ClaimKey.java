package org.kroniek.core.event;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.text.ContentHash;

/** Makes the keys of claims: short, fit for an address, and the same whenever the same is claimed. */
final class ClaimKey {

    /** 48 bits: the claims of one event are dozens, and only those must not meet. */
    private static final int DIGITS = 12;

    private ClaimKey() {}

    static String of(String... parts) {
        return ContentHash.ofTexts(parts).hex().substring(0, DIGITS);
    }

    static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    /** Whoever the claim is about; how a name is typed makes no difference. */
    static String bearer(Optional<AuthorityId> authority, Optional<String> name) {
        return authority.map(AuthorityId::toString).orElseGet(() -> Normalizer
                .normalize(name.orElse(""), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip()
                .replaceAll("\\s+", " "));
    }
}
