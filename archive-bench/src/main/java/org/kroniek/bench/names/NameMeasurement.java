package org.kroniek.bench.names;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.FoundName;
import org.kroniek.core.mention.NameFinder;
import org.kroniek.core.mention.NameIndex;
import org.kroniek.core.mention.NameOwner;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.reading.ReadArticle;
import org.kroniek.core.reading.ReadPart;
import org.kroniek.core.reading.Sentence;
import org.kroniek.core.reading.TextReader;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextPart;

/** Lets the archive's own finder link the names of annotated articles, with the authority list of their entities. */
public final class NameMeasurement {

    /** So many sentences are annotated in full. */
    private static final int SENTENCES = 5;

    private final List<AnnotatedArticle> articles;
    private final EntityNames names;
    private final Map<AuthorityId, String> entities = new LinkedHashMap<>();
    private final NameIndex index = new NameIndex();

    NameMeasurement(List<AnnotatedArticle> articles) {
        this.articles = articles;
        this.names = EntityNames.of(articles);
        fillIndex();
    }

    /** Measures with the articles of a file. */
    public static NameResult of(Path file) {
        return new NameMeasurement(AnnotatedFile.read(file)).measure(List.of("nl", "en"));
    }

    private void fillIndex() {
        Map<String, AuthorityKind> kinds = new LinkedHashMap<>();
        articles.forEach(article -> article.entities().forEach(entity -> kinds.put(entity.id(), entity.kind())));
        Map<String, Set<NameOwner>> owners = new LinkedHashMap<>();
        names.byEntity().forEach((entity, own) -> {
            AuthorityId id = new AuthorityId(UUID.nameUUIDFromBytes(entity.getBytes(StandardCharsets.UTF_8)));
            entities.put(id, entity);
            AuthorityKind kind = kinds.getOrDefault(entity, AuthorityKind.ORGANISATION);
            own.forEach(name -> owners.computeIfAbsent(name, any -> new LinkedHashSet<>())
                    .add(new NameOwner(id, kind, NameKind.ALTERNATE, Optional.empty())));
        });
        owners.forEach(index::replace);
    }

    NameResult measure(List<String> languages) {
        NameResult result = new NameResult(index.size(), entities.size());
        for (AnnotatedArticle article : articles) {
            if (languages.contains(article.language())) {
                result.add(article, scoring(article));
            }
        }
        return result;
    }

    private LinkScoring scoring(AnnotatedArticle article) {
        ReadArticle read = new TextReader().read(Optional.of(article.title()), article.text(),
                new LanguageTag(article.language()), Optional.empty());
        ReadPart text = read.parts().getLast();
        int end = text.sentences().stream().limit(SENTENCES).mapToInt(Sentence::end).max().orElse(0);
        int endPoint = text.span(0, end).end();
        Set<Link> found = new LinkedHashSet<>();
        for (FoundName name : new NameFinder().find(read, index).known()) {
            if (name.part() == TextPart.TEXT && name.span().end() <= endPoint) {
                name.authority().map(entities::get)
                        .ifPresent(entity -> found.add(Link.of(entity, name.surface())));
            }
        }
        return new LinkScoring(new Annotation(article, original(article), names), text.text().substring(0, end), found);
    }

    private Optional<AnnotatedArticle> original(AnnotatedArticle article) {
        return article.language().equals("en")
                ? Optional.empty()
                : articles.stream().filter(other -> other.story().equals(article.story()))
                        .filter(other -> other.language().equals("en")).findFirst();
    }
}
