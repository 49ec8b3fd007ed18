package org.kroniek.core.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.SingleLine;
import org.kroniek.core.time.EdtfDate;

/**
 * What a record says of a person, organisation or place. It is always in its canonical form, so that two that say the
 * same are equal: no name twice, the first one preferred when none is, identifiers and relations sorted. What is wrong
 * with it {@link AuthorityCheck} tells.
 *
 * @param names in the order in which they are shown
 * @param begin birth or foundation
 * @param end death or dissolution
 * @param country ISO 3166-1 alpha-2 code, of places
 */
public record AuthorityContent(AuthorityKind kind, List<NameVariant> names, Optional<EdtfDate> begin,
        Optional<EdtfDate> end, Labels descriptions, Optional<Coordinates> coordinates, Optional<String> country,
        List<ExternalIdentifier> identifiers, List<AuthorityRelation> relations) {

    private static final Comparator<ExternalIdentifier> ORDER_OF_IDENTIFIERS = Comparator
            .comparing(ExternalIdentifier::scheme).thenComparing(ExternalIdentifier::value);

    public AuthorityContent {
        names = withOnePreferred(List.copyOf(new LinkedHashSet<>(names)));
        descriptions = clean(descriptions);
        identifiers = identifiers.stream().distinct().sorted(ORDER_OF_IDENTIFIERS).toList();
        relations = relations.stream().distinct().sorted(AuthorityRelation.ORDER).toList();
    }

    private static List<NameVariant> withOnePreferred(List<NameVariant> names) {
        if (names.isEmpty() || names.stream().anyMatch(name -> name.kind() == NameKind.PREFERRED)) {
            return names;
        }
        NameVariant first = names.getFirst();
        List<NameVariant> preferred = new ArrayList<>(names);
        preferred.set(0, new NameVariant(first.text(), first.language(), first.script(), first.romanisation(),
                NameKind.PREFERRED));
        return List.copyOf(preferred);
    }

    private static Labels clean(Labels labels) {
        Map<String, String> clean = new TreeMap<>(labels.byLanguage());
        clean.replaceAll((_, text) -> SingleLine.of(text));
        clean.values().removeIf(String::isEmpty);
        return new Labels(clean);
    }

    /** The same with other names. */
    public AuthorityContent withNames(List<NameVariant> others) {
        return new AuthorityContent(kind, others, begin, end, descriptions, coordinates, country, identifiers,
                relations);
    }
}
