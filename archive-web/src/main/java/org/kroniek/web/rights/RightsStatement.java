package org.kroniek.web.rights;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rights statement that is known by its address: one of Creative Commons, or one of the twelve of RightsStatements.org.
 *
 * @param family whose it is
 * @param code by which they call it: {@code by-sa}, {@code InC-EDU}
 * @param version such as {@code 4.0}
 */
public record RightsStatement(Family family, String code, String version) {

    /** Who makes statements. */
    public enum Family {
        CREATIVE_COMMONS, PUBLIC_DOMAIN, RIGHTS_STATEMENTS
    }

    private static final Pattern LICENCE = Pattern
            .compile("https?://creativecommons\\.org/licenses/(?<code>[a-z-]+)/(?<version>\\d\\.\\d)(/.*)?");
    private static final Pattern DOMAIN = Pattern
            .compile("https?://creativecommons\\.org/publicdomain/(?<code>zero|mark)/(?<version>\\d\\.\\d)(/.*)?");
    private static final Pattern STATEMENT = Pattern.compile("https?://rightsstatements\\.org/(vocab|page)/"
            + "(?<code>InC|InC-OW-EU|InC-EDU|InC-NC|InC-RUU|NoC-CR|NoC-NC|NoC-OKLR|NoC-US|CNE|UND|NKC)/"
            + "(?<version>\\d\\.\\d)(/.*)?");

    /** The statement at an address; empty for any other. */
    public static Optional<RightsStatement> at(String address) {
        return read(LICENCE, Family.CREATIVE_COMMONS, address).or(() -> read(DOMAIN, Family.PUBLIC_DOMAIN, address))
                .or(() -> read(STATEMENT, Family.RIGHTS_STATEMENTS, address));
    }

    private static Optional<RightsStatement> read(Pattern pattern, Family family, String address) {
        Matcher matcher = pattern.matcher(address);
        return matcher.matches()
                ? Optional.of(new RightsStatement(family, matcher.group("code"), matcher.group("version")))
                : Optional.empty();
    }

    /** The key of its name among messages. */
    public String key() {
        return "rights." + code;
    }

    /** How those call it who know it: {@code CC BY-SA 4.0}; empty where a name says more. */
    public Optional<String> shortName() {
        return family == Family.CREATIVE_COMMONS
                ? Optional.of("CC " + code.toUpperCase(Locale.ROOT) + " " + version)
                : Optional.empty();
    }
}
