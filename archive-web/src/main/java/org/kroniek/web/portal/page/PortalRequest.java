package org.kroniek.web.portal.page;

import org.kroniek.core.rights.Audience;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.security.SessionCookies;
import org.kroniek.web.security.Visitor;

/**
 * A request for a page, reduced to what pages depend on.
 *
 * @param path as in the address, percent-encoded, beginning with a slash
 * @param parameters decoded, without {@code hl}
 * @param language the language to answer in
 * @param languageChosen whether the address says so ({@code hl}); links then keep it
 * @param site the address of the home page as the reader sees it
 * @param visitor who asks
 */
public record PortalRequest(String path, Map<String, List<String>> parameters, InterfaceLanguage language,
        boolean languageChosen, URI site, Visitor visitor) {

    /** The parameter that chooses the language of the portal. */
    public static final String LANGUAGE = "hl";

    /** @param wanted languages that the browser asks for, most wanted first */
    public static PortalRequest of(UriInfo uri, List<Locale> wanted, Map<String, Cookie> cookies,
            SecurityContext security) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> parameters.put(name, List.copyOf(values)));
        List<String> chosen = Optional.ofNullable(parameters.remove(LANGUAGE)).orElse(List.of());
        Optional<InterfaceLanguage> language = chosen.stream().map(InterfaceLanguage::ofTag).flatMap(Optional::stream)
                .findFirst();
        List<Locale> languages = Stream.concat(SessionCookies.language(cookies).stream(), wanted.stream()).toList();
        return new PortalRequest(uri.getRequestUri().getRawPath(), parameters,
                language.orElseGet(() -> InterfaceLanguage.negotiate(languages)),
                language.isPresent(), uri.getBaseUri(), Visitor.of(security));
    }

    /** The same request with what its form says, beside what its address says. */
    public PortalRequest filledIn(Map<String, List<String>> form) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        all.putAll(form);
        Optional<InterfaceLanguage> chosen = Optional.ofNullable(all.remove(LANGUAGE)).stream().flatMap(List::stream)
                .map(InterfaceLanguage::ofTag).flatMap(Optional::stream).findFirst();
        return new PortalRequest(path, all, chosen.orElse(language), languageChosen || chosen.isPresent(), site,
                visitor);
    }

    /** The same request as somebody else sends it. */
    public PortalRequest by(Visitor other) {
        return new PortalRequest(path, parameters, language, languageChosen, site, other);
    }

    /** The same request as readers know the archive. */
    public PortalRequest at(URI known) {
        return new PortalRequest(path, parameters, language, languageChosen, known, visitor);
    }

    /** What whoever asks may see. */
    public Audience audience() {
        return visitor.audience();
    }

    /** What was given for a parameter; empty when nothing was. */
    public String typed(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** The parameters one by one; the values of one name together, in the order of the address. */
    public List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> entries.add(Map.entry(name, value))));
        return entries;
    }
}
