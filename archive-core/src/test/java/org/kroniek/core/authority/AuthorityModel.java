package org.kroniek.core.authority;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.AuthoritySnapshot;

/**
 * What the archive should do, as simply as it can be said: records are lists of versions, and a merge is nothing but an
 * arrow from one record to another. It knows nothing of tables.
 */
final class AuthorityModel {

    /** What a reader sees of a record that stands for itself. */
    record View(int version, List<String> names, Map<String, String> preferred, List<AuthorityId> absorbed,
            Set<String> relations) {

        static View of(AuthoritySnapshot snapshot) {
            return new View(snapshot.version(), snapshot.names().stream().map(AuthorityModel::text).toList(),
                    snapshot.preferred().byLanguage(), snapshot.absorbed(), snapshot.relations().stream()
                            .map(relation -> relation.target().id() + "=" + relation.target().name("nl"))
                            .collect(toSet()));
        }
    }

    private final Map<AuthorityId, List<List<NameVariant>>> versions = new LinkedHashMap<>();
    private final Map<AuthorityId, AuthorityId> relatedTo = new HashMap<>();
    private final Map<AuthorityId, AuthorityId> arrows = new HashMap<>();
    /** Who is linked, by article or event. */
    private final Map<UUID, Set<AuthorityId>> links = new LinkedHashMap<>();

    void create(AuthorityId id, List<NameVariant> names, Optional<AuthorityId> related) {
        versions.put(id, new ArrayList<>(List.of(names)));
        related.ifPresent(target -> relatedTo.put(id, target));
    }

    void say(AuthorityId id, List<NameVariant> names) {
        if (!names(id).equals(names)) {
            versionsOf(id).add(names);
        }
    }

    void link(UUID subject, Set<AuthorityId> authorities) {
        links.put(subject, authorities);
    }

    Map<UUID, Set<AuthorityId>> links() {
        return links;
    }

    void merge(AuthorityId absorbed, AuthorityId survivor) {
        arrows.put(absorbed, survivor);
    }

    void unmerge(AuthorityId absorbed) {
        arrows.remove(absorbed);
    }

    List<AuthorityId> records() {
        return List.copyOf(versions.keySet());
    }

    boolean isMerged(AuthorityId id) {
        return arrows.containsKey(id);
    }

    AuthorityId end(AuthorityId id) {
        AuthorityId at = id;
        while (arrows.containsKey(at)) {
            at = arrows.get(at);
        }
        return at;
    }

    private List<List<NameVariant>> versionsOf(AuthorityId id) {
        return Optional.ofNullable(versions.get(id)).orElseThrow();
    }

    List<List<NameVariant>> history(AuthorityId id) {
        return List.copyOf(versionsOf(id));
    }

    List<NameVariant> names(AuthorityId id) {
        return versionsOf(id).getLast();
    }

    /** The record first, then all that lead to it, oldest first. */
    private List<AuthorityId> group(AuthorityId end) {
        return Stream.concat(Stream.of(end),
                records().stream().filter(id -> !id.equals(end) && end(id).equals(end)).sorted()).toList();
    }

    Map<AuthorityId, View> views() {
        Map<AuthorityId, View> views = new LinkedHashMap<>();
        records().stream().filter(id -> !isMerged(id)).forEach(id -> views.put(id, view(id)));
        return views;
    }

    private View view(AuthorityId id) {
        List<AuthorityId> group = group(id);
        Set<String> relations = new HashSet<>();
        group.stream().flatMap(member -> Optional.ofNullable(relatedTo.get(member)).stream()).map(this::end)
                .filter(target -> !target.equals(id)).forEach(target -> relations.add(target + "=" + label(target)));
        return new View(versionsOf(id).size(), shownNames(id), preferred(id), group.subList(1, group.size()),
                relations);
    }

    private String label(AuthorityId end) {
        Map<String, String> preferred = preferred(end);
        return preferred.getOrDefault("nl", preferred.getOrDefault("en", preferred.values().iterator().next()));
    }

    private List<String> shownNames(AuthorityId end) {
        Set<String> preferred = new HashSet<>();
        Set<String> shown = new LinkedHashSet<>();
        for (AuthorityId member : group(end)) {
            for (NameVariant name : names(member)) {
                boolean second = name.kind() == NameKind.PREFERRED
                        && !preferred.add(name.language().orElseThrow().value()) && !shown.contains(text(name));
                shown.add(second ? text(name).replace("PREFERRED", "ALTERNATE") : text(name));
            }
        }
        return List.copyOf(shown);
    }

    private Map<String, String> preferred(AuthorityId end) {
        Map<String, String> labels = new TreeMap<>();
        group(end).forEach(member -> names(member).stream().filter(name -> name.kind() == NameKind.PREFERRED)
                .forEach(name -> labels.putIfAbsent(name.language().orElseThrow().value(), name.text())));
        return labels;
    }

    /** What everybody sees of everything: records, articles and events. */
    Map<UUID, String> everything() {
        Map<UUID, String> seen = new HashMap<>();
        views().forEach((id, view) -> seen.put(id.value(), view.toString()));
        links.forEach((subject, linked) -> seen.put(subject, linked.stream().map(this::end).distinct().sorted()
                .map(end -> end + shownNames(end).toString()).toList().toString()));
        return seen;
    }

    /** All that show any record of these groups, and the groups themselves. */
    Set<UUID> around(Set<AuthorityId> touched) {
        Set<AuthorityId> ends = touched.stream().map(this::end).collect(toSet());
        Set<UUID> around = new HashSet<>();
        records().stream().filter(id -> ends.contains(end(id))).forEach(id -> around.add(id.value()));
        links.forEach((subject, linked) -> {
            if (linked.stream().anyMatch(id -> ends.contains(end(id)))) {
                around.add(subject);
            }
        });
        relatedTo.forEach((id, target) -> {
            if (ends.contains(end(target))) {
                around.add(end(id).value());
            }
        });
        return around;
    }

    /** Who bears each name. */
    Map<String, Set<AuthorityId>> bearers() {
        Map<String, Set<AuthorityId>> bearers = new HashMap<>();
        records().forEach(id -> names(id)
                .forEach(name -> bearers.computeIfAbsent(name.text(), _ -> new HashSet<>()).add(end(id))));
        return bearers;
    }

    private static String text(NameVariant name) {
        return name.text() + "/" + name.language().orElseThrow() + "/" + name.kind();
    }
}
