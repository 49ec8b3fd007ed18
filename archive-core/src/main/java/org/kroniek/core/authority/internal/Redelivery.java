package org.kroniek.core.authority.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.Labels;

/**
 * A list delivers a record anew. What the list has changed since its last delivery is changed here; what editors have
 * changed in the meantime stays. Where both changed the same, the editors' word stands.
 */
final class Redelivery {

    private Redelivery() {}

    static AuthorityContent of(EditedRecord record, AuthorityContent said) {
        AuthorityContent ours = record.content();
        AuthorityContent before = record.delivered().orElse(ours);
        return ours.equals(before) ? said : joined(before, said, ours);
    }

    private static AuthorityContent joined(AuthorityContent before, AuthorityContent said, AuthorityContent ours) {
        return new AuthorityContent(ours.kind(), names(before, said, ours),
                value(before.begin(), said.begin(), ours.begin()), value(before.end(), said.end(), ours.end()),
                labels(before.descriptions(), said.descriptions(), ours.descriptions()),
                value(before.coordinates(), said.coordinates(), ours.coordinates()),
                value(before.country(), said.country(), ours.country()),
                values(before.identifiers(), said.identifiers(), ours.identifiers()),
                values(before.relations(), said.relations(), ours.relations()));
    }

    private static <T> T value(T before, T said, T ours) {
        return ours.equals(before) ? said : ours;
    }

    private static <T> List<T> values(List<T> before, List<T> said, List<T> ours) {
        Set<T> joined = new LinkedHashSet<>(ours);
        before.stream().filter(value -> !said.contains(value)).forEach(joined::remove);
        said.stream().filter(value -> !before.contains(value)).forEach(joined::add);
        return List.copyOf(joined);
    }

    /** A name that the list prefers anew is an alternate one where an editor prefers another. */
    private static List<NameVariant> names(AuthorityContent before, AuthorityContent said, AuthorityContent ours) {
        List<NameVariant> joined = new ArrayList<>();
        Set<String> preferred = new HashSet<>();
        for (NameVariant name : values(before.names(), said.names(), ours.names())) {
            String language = name.language().map(LanguageTag::value).orElse("");
            boolean second = name.kind() == NameKind.PREFERRED && !preferred.add(language);
            joined.add(second
                    ? new NameVariant(name.text(), name.language(), name.script(), name.romanisation(),
                            NameKind.ALTERNATE)
                    : name);
        }
        return joined.isEmpty() ? ours.names() : joined;
    }

    private static Labels labels(Labels before, Labels said, Labels ours) {
        Map<String, String> joined = new TreeMap<>(ours.byLanguage());
        Set<String> languages = new HashSet<>(said.byLanguage().keySet());
        languages.addAll(before.byLanguage().keySet());
        for (String language : languages) {
            String earlier = before.byLanguage().get(language);
            if (Objects.equals(ours.byLanguage().get(language), earlier)) {
                String now = said.byLanguage().get(language);
                if (now == null) {
                    joined.remove(language);
                } else {
                    joined.put(language, now);
                }
            }
        }
        return new Labels(joined);
    }
}
