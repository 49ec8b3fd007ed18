package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The hits of a page in their order, and where the pages beside it begin. */
record HitPage<S>(List<Hit<S>> hits, long total, Optional<Cursor> next, Optional<Cursor> previous) {

    /**
     * Reads an answer to which the exact total was asked for.
     *
     * @param size hits a page; one more was asked for, to see whether there are further hits in the direction of the cursor
     */
    static <S> HitPage<S> of(SearchResponse<S> answer, int size, Optional<Cursor> cursor) {
        return of(answer.hits().hits(), total(answer), size, cursor);
    }

    /**
     * The page of these hits.
     *
     * @param found in the direction of the cursor; one more than a page if there are more
     */
    static <S> HitPage<S> of(List<Hit<S>> found, long total, int size, Optional<Cursor> cursor) {
        boolean further = found.size() > size;
        boolean backward = cursor.map(Cursor::backward).orElse(false);
        List<Hit<S>> hits = further ? found.subList(0, size) : found;
        hits = backward ? hits.reversed() : hits;
        if (hits.isEmpty()) {
            return new HitPage<>(hits, total, Optional.empty(), Optional.empty());
        }
        Optional<Cursor> after = Optional.of(new Cursor(false, hits.getLast().sort()));
        Optional<Cursor> before = Optional.of(new Cursor(true, hits.getFirst().sort()));
        return new HitPage<>(hits, total, backward || further ? after : Optional.empty(),
                cursor.isPresent() && (!backward || further) ? before : Optional.empty());
    }

    static long total(SearchResponse<?> answer) {
        return Objects.requireNonNull(answer.hits().total(), "The total was asked for").value();
    }
}
