package org.kroniek.core.duplicate.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.duplicate.Shingles;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.id.Identities;

/**
 * Puts articles that have changed into the groups they belong to now. All in the caller's transaction, of which there must
 * be one at a time.
 */
final class Grouping {

    private final Identities identities;
    private final TextTable texts;
    private final ArticleTable articles;
    private final Comparison comparison;

    Grouping(EntityManager entities, Identities identities) {
        this.identities = identities;
        this.texts = new TextTable(entities);
        this.articles = new ArticleTable(entities);
        this.comparison = new Comparison(texts, articles);
    }

    /** @return the articles, of these and of others, that are shown in another group than before, or in none any more */
    List<ArticleId> update(Collection<UUID> candidates) {
        List<ComparedText> changed = articles.changed(candidates);
        List<UUID> removed = articles.removed(candidates);
        if (changed.isEmpty() && removed.isEmpty()) {
            return List.of();
        }
        List<UUID> former = articles
                .textsOf(union(removed, changed.stream().map(ComparedText::article)));
        articles.delete(removed);
        Set<DuplicateGroupId> touched = new HashSet<>(texts.groups(former).values());
        List<ArticleId> wordless = articles.delete(changed.stream()
                .filter(article -> article.shingles().isEmpty()).map(ComparedText::article).toList());
        Set<UUID> compared = new HashSet<>(store(changed));
        compared.addAll(dissolve(texts.dropUnused(former)));
        DuplicateGroups groups = comparison.compare(compared);
        touched.addAll(texts.groups(union(compared, digests(changed))).values());
        List<ArticleId> shown = articles.show(touched.stream().map(groups::now).collect(Collectors.toSet()));
        return union(wordless, shown.stream());
    }

    /** @return the texts that no article had before, each in a group of its own */
    private List<UUID> store(List<ComparedText> changed) {
        articles.put(changed.stream().filter(article -> article.shingles().isPresent()).toList());
        List<Shingles> different = List.copyOf(changed.stream().flatMap(article -> article.shingles().stream())
                .collect(Collectors.toMap(Shingles::digest, text -> text, (one, _) -> one)).values());
        return texts.add(different, fresh(different.size()));
    }

    /**
     * What held a group together may be gone: each of its texts has to find the others anew. The oldest keeps the group's
     * identity, and so does whatever joins it.
     */
    private List<UUID> dissolve(List<DuplicateGroupId> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        Map<DuplicateGroupId, List<UUID>> members = texts.members(groups);
        List<UUID> leaving = members.values().stream().flatMap(group -> group.stream().skip(1)).toList();
        texts.move(leaving, fresh(leaving.size()));
        return members.values().stream().flatMap(List::stream).toList();
    }

    private List<DuplicateGroupId> fresh(int number) {
        List<DuplicateGroupId> groups = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            groups.add(new DuplicateGroupId(identities.next()));
        }
        return groups;
    }

    private static <T> List<T> union(Collection<T> some, Stream<T> others) {
        return Stream.concat(some.stream(), others).distinct().toList();
    }

    private static Stream<UUID> digests(List<ComparedText> changed) {
        return changed.stream().flatMap(article -> article.shingles().stream()).map(Shingles::digest);
    }
}
