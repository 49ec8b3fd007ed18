package org.kroniek.core.authority.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.RelationSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;

/**
 * Makes one snapshot of a record and of those that were merged into it. Where both say something of which there is one
 * only, its own word counts, then that of the oldest record.
 */
final class SnapshotAssembler {

    private SnapshotAssembler() {}

    /** @param members the survivor first, then what it absorbed, oldest first */
    static AuthoritySnapshot assemble(List<Member> members, List<RelationSnapshot> relations) {
        Member survivor = members.getFirst();
        List<AuthorityContent> contents = members.stream().map(Member::content).toList();
        List<NameVariant> names = names(contents);
        return new AuthoritySnapshot(new AuthorityId(survivor.id()), survivor.content().kind(), survivor.version(),
                preferred(names), names, first(contents, AuthorityContent::begin),
                first(contents, AuthorityContent::end), descriptions(contents),
                first(contents, AuthorityContent::coordinates), first(contents, AuthorityContent::country),
                all(contents, AuthorityContent::identifiers), relations,
                members.stream().skip(1).map(member -> new AuthorityId(member.id())).toList(),
                members.stream().map(Member::changedAt).max(Instant::compareTo).orElseThrow());
    }

    /** At most one is preferred a language here as well. */
    private static List<NameVariant> names(List<AuthorityContent> contents) {
        Set<String> preferred = new HashSet<>();
        Set<NameVariant> names = new LinkedHashSet<>();
        for (NameVariant name : all(contents, AuthorityContent::names)) {
            if (name.kind() != NameKind.PREFERRED || preferred.add(key(name.language()))) {
                names.add(name);
            } else {
                names.add(new NameVariant(name.text(), name.language(), name.script(), name.romanisation(),
                        NameKind.ALTERNATE));
            }
        }
        return new ArrayList<>(names);
    }

    private static Labels preferred(List<NameVariant> names) {
        Map<String, String> labels = new TreeMap<>();
        names.stream().filter(name -> name.kind() == NameKind.PREFERRED)
                .forEach(name -> labels.putIfAbsent(key(name.language()), name.text()));
        return new Labels(labels);
    }

    private static String key(Optional<LanguageTag> language) {
        return language.orElse(LanguageTag.UNDETERMINED).value();
    }

    private static Labels descriptions(List<AuthorityContent> contents) {
        Map<String, String> labels = new TreeMap<>();
        contents.forEach(content -> content.descriptions().byLanguage().forEach(labels::putIfAbsent));
        return new Labels(labels);
    }

    private static <T> Optional<T> first(List<AuthorityContent> contents,
            Function<AuthorityContent, Optional<T>> value) {
        return contents.stream().map(value).flatMap(Optional::stream).findFirst();
    }

    private static <T> List<T> all(List<AuthorityContent> contents,
            Function<AuthorityContent, ? extends Collection<T>> values) {
        return contents.stream().map(values).flatMap(Collection::stream).distinct().toList();
    }
}
