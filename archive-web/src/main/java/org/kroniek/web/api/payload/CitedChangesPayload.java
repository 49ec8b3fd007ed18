package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.change.Change;
import org.kroniek.search.replay.Addition;
import org.kroniek.search.replay.Cause;
import org.kroniek.search.replay.Comparison;
import org.kroniek.search.replay.Difference;
import org.kroniek.web.api.payload.CitedArticlesPayload.CitedArticlePayload;
import org.kroniek.web.api.problem.StableName;
import org.kroniek.web.cited.ArticleChange;

/**
 * What has changed since a search was kept.
 *
 * @param total how many articles are found now
 * @param position of the change log up to which the index has come
 * @param readDifferently whether the query is understood in another way now
 * @param otherSchema whether an index has another schema now
 * @param additionsAppeared what is looked for now and was not then
 * @param additionsGone what was looked for then and is not now
 * @param counts how many articles are lost, found, revised or moved
 * @param items some of them, with causes; the first 20,000 can be had
 */
@JsonbPropertyOrder({"total", "position", "readDifferently", "otherSchema", "additionsAppeared", "additionsGone",
        "counts", "items", "next"})
public record CitedChangesPayload(long total, long position, boolean readDifferently, boolean otherSchema,
        List<NewAdditionPayload> additionsAppeared, List<NewAdditionPayload> additionsGone, CountsPayload counts,
        List<CitedChangePayload> items, Optional<String> next) {

    /** How many articles are not found as they were. */
    @JsonbPropertyOrder({"lost", "found", "revised", "moved"})
    public record CountsPayload(int lost, int found, int revised, int moved) {}

    /** @param variant what is looked for beside the term @param language of the texts in which it is */
    @JsonbPropertyOrder({"term", "kind", "language", "variant"})
    public record NewAdditionPayload(String term, String kind, Optional<String> language, String variant) {

        static List<NewAdditionPayload> of(List<Addition> additions) {
            return additions.stream().map(addition -> new NewAdditionPayload(addition.term(), addition.kind().code(),
                    addition.language().map(Object::toString), addition.variant())).toList();
        }
    }

    /**
     * An article that is not found as it was.
     *
     * @param change lost, found, revised or moved
     * @param rankThen from 1
     * @param revisionNow absent when it is not found now
     */
    @JsonbPropertyOrder({"change", "article", "rankThen", "rankNow", "revisionNow", "causes"})
    public record CitedChangePayload(String change, CitedArticlePayload article, Optional<Integer> rankThen,
            Optional<Integer> rankNow, Optional<Integer> revisionNow, List<CausePayload> causes) {

        static CitedChangePayload of(ArticleChange change) {
            Difference difference = change.difference().difference();
            return new CitedChangePayload(StableName.of(difference.kind()),
                    CitedArticlePayload.of(Optional.empty(), difference.article(),
                            difference.then().or(difference::now).orElseThrow().article().revision(), change.article()),
                    difference.then().map(Difference.Place::rank), difference.now().map(Difference.Place::rank),
                    difference.now().map(place -> place.article().revision()),
                    change.difference().causes().stream().map(CausePayload::of).toList());
        }
    }

    /**
     * Why.
     *
     * @param cause created, revised, withdrawn, linked or access: what the change log says of the article; additions-appeared,
     *        additions-gone, read-differently, other-schema, other-weights; or unknown
     * @param position in the change log
     */
    @JsonbPropertyOrder({"cause", "position", "at"})
    public record CausePayload(String cause, Optional<Long> position, Optional<Instant> at) {

        static CausePayload of(Cause cause) {
            return switch (cause) {
                case Cause.Changed(Change change) -> new CausePayload(StableName.of(change.action()),
                        Optional.of(change.position()), Optional.of(change.recordedAt()));
                case Cause.AdditionsAppeared _ -> of("additions-appeared");
                case Cause.AdditionsGone _ -> of("additions-gone");
                case Cause.ReadDifferently _ -> of("read-differently");
                case Cause.OtherSchema _ -> of("other-schema");
                case Cause.OtherWeights _ -> of("other-weights");
                case Cause.Unknown _ -> of("unknown");
            };
        }

        private static CausePayload of(String name) {
            return new CausePayload(name, Optional.empty(), Optional.empty());
        }
    }

    public static CitedChangesPayload of(Comparison comparison, List<ArticleChange> changes, Optional<String> next) {
        return new CitedChangesPayload(comparison.total(), comparison.index().position(),
                comparison.isReadDifferently(), comparison.hasOtherSchema(),
                NewAdditionPayload.of(comparison.appeared()), NewAdditionPayload.of(comparison.gone()),
                new CountsPayload(count(comparison, Difference.Kind.LOST), count(comparison, Difference.Kind.FOUND),
                        count(comparison, Difference.Kind.REVISED), count(comparison, Difference.Kind.MOVED)),
                changes.stream().map(CitedChangePayload::of).toList(), next);
    }

    private static int count(Comparison comparison, Difference.Kind kind) {
        return comparison.differences().counts().getOrDefault(kind, 0);
    }
}
