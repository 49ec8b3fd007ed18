package org.kroniek.search.query.internal;

import org.kroniek.search.query.syntax.TextField;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Turns a parsed query into one of Elasticsearch's. Each word may stand in any field: of {@code lpg prijs} one may be in
 * the headline and the other in the text.
 */
final class QueryTranslator {

    /** Fields that hold the names of what is linked to a record. */
    private static final Set<TextField> LINKS = Set.of(TextField.PERSON, TextField.ORGANISATION, TextField.PLACE,
            TextField.EVENT);

    private final FamilyProfile profile;
    private final SearchedFields fields;
    private final Expansions expansions;
    private final AddedQueries added;
    private final OptionalInt unfinished;

    QueryTranslator(FamilyProfile profile, Expansions expansions) {
        this(profile, expansions, OptionalInt.empty());
    }

    /** @param unfinished where somebody is typing, in code points of the query: a word that ends there may go on */
    QueryTranslator(FamilyProfile profile, Expansions expansions, OptionalInt unfinished) {
        this(profile, profile.anywhere(), expansions, unfinished, false);
    }

    private QueryTranslator(FamilyProfile profile, SearchedFields fields, Expansions expansions,
            OptionalInt unfinished, boolean marking) {
        this.profile = profile;
        this.fields = fields;
        this.expansions = expansions;
        this.added = new AddedQueries(profile, fields, expansions,
                marking ? new MarkedVariants(fields, expansions) : new FoundVariants(fields, expansions));
        this.unfinished = unfinished;
    }

    /** What has to match, with scores. */
    Query translate(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> Clauses.everything();
            case QueryNode.Word(var text, var span) when unfinished.equals(OptionalInt.of(span.end())) ->
                any(List.of(words(text, fields.words(), TextQueryType.Phrase),
                        words(text, fields.words(), TextQueryType.PhrasePrefix)));
            case QueryNode.Word word -> added.orAdded(word(word), word);
            case QueryNode.Phrase phrase -> phrase(phrase);
            case QueryNode.Literal(var text, var _) -> words(text, fields.literal(), TextQueryType.Phrase);
            case QueryNode.Pattern(var pattern, var _) -> new OpenWords(fields).pattern(pattern);
            case QueryNode.Similar(var word, var edits, var _) -> new OpenWords(fields).similar(word, edits);
            case QueryNode.Near near -> near(near);
            case QueryNode.InField(var field, var operand, var _) -> Optional.ofNullable(profile.fields().get(field))
                    .map(its -> new QueryTranslator(profile, its, expansions, unfinished, false).translate(operand))
                    .map(wanted -> LINKS.contains(field) ? profile.ofLinks(wanted) : wanted)
                    .orElseGet(Clauses::nothing);
            case QueryNode.InLanguage(var language, var _) ->
                profile.languages() ? Clauses.languages(Set.of(language)) : Clauses.nothing();
            case QueryNode.OfType(var type, var _) -> Clauses.type(type, profile);
            case QueryNode.Dated(var certainty, var dates, var _) ->
                profile.dates() ? Clauses.dates(dates, certainty) : Clauses.nothing();
            case QueryNode.Not(var operand) -> Query.of(q -> q.bool(b -> b.mustNot(translate(operand))));
            case QueryNode.And(var operands) -> all(operands);
            case QueryNode.Or(var operands) -> any(operands.stream().map(this::translate).toList());
        };
    }

    /**
     * As a phrase even for one word: what the tokenizer divides, such as {@code Wit-Rusland} or {@code 12:30}, has to
     * stand together, and a phrase of one term is just that term.
     */
    private static Query words(String text, List<String> fields, TextQueryType type) {
        return Query.of(q -> q.multiMatch(m -> m.query(text).fields(fields).type(type)
                .tieBreaker(RelevanceProfile.OTHER_FIELDS)));
    }

    private Query word(QueryNode.Word word) {
        return words(word.text(), expansions.stems(word.span()) ? fields.words() : fields.folded(),
                TextQueryType.Phrase);
    }

    private Query phrase(QueryNode.Phrase phrase) {
        boolean isPlain = phrase.slack() == 0 && expansions.at(phrase.span()).isEmpty();
        return isPlain ? words(phrase.text(), fields.folded(), TextQueryType.Phrase) : added.phrase(phrase);
    }

    /** Both have to be there for them to be near each other, so their scores are those of a search for both. */
    private Query near(QueryNode.Near near) {
        return Query.of(q -> q.bool(b -> b.filter(new IntervalTranslator(fields, expansions).near(near))
                .should(translate(near.left()), translate(near.right()))));
    }

    private Query all(List<QueryNode> operands) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        int at = 0;
        while (at < operands.size()) {
            int end = endOfName(operands, at);
            if (end > at + 1) {
                all.must(name(operands.subList(at, end)));
            } else if (operands.get(at) instanceof QueryNode.Not(var excluded)) {
                all.mustNot(translate(excluded));
            } else {
                all.must(translate(operands.get(at)));
            }
            at = end;
        }
        return all.build()._toQuery();
    }

    /** Where the longest name ends that begins there and that somebody bears; one word on, when there is none. */
    private int endOfName(List<QueryNode> operands, int from) {
        int end = from + 1;
        for (int to = from + 1; to < operands.size() && operands.get(to) instanceof QueryNode.Word
                && operands.get(from) instanceof QueryNode.Word; to++) {
            end = added.bearers(span(operands.subList(from, to + 1))).isEmpty() ? end : to + 1;
        }
        return end;
    }

    /** All words of a name, or who bears it by whatever name. */
    private Query name(List<QueryNode> words) {
        List<Query> alternatives = new ArrayList<>();
        alternatives.add(Query.of(q -> q.bool(b -> b.must(words.stream().map(this::translate).toList()))));
        alternatives.addAll(added.bearers(span(words)));
        return AddedQueries.best(alternatives);
    }

    private static TextSpan span(List<QueryNode> words) {
        return new TextSpan(((QueryNode.Word) words.getFirst()).span().start(),
                ((QueryNode.Word) words.getLast()).span().end());
    }

    private static Query any(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    /** What is to be marked in the hits: every word and phrase that was not excluded, each by itself. */
    Optional<Query> marked(QueryNode node) {
        List<Query> wanted = marking(fields).wanted(node).toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(any(wanted));
    }

    private QueryTranslator marking(SearchedFields its) {
        return new QueryTranslator(profile, its.folding(), expansions, unfinished, true);
    }

    private Stream<Query> wanted(QueryNode node) {
        return switch (node) {
            case QueryNode.InField(var field, var operand, var _) -> Optional.ofNullable(profile.fields().get(field))
                    .map(its -> marking(its).wanted(operand))
                    .orElseGet(Stream::of);
            case QueryNode.And(var operands) -> Stream.concat(operands.stream().flatMap(this::wanted), names(operands));
            case QueryNode.Or(var operands) -> operands.stream().flatMap(this::wanted);
            case QueryNode.Near(var left, var right, var _, var _) ->
                Stream.concat(wanted(left), wanted(right));
            case QueryNode.Not _,QueryNode.Everything _,QueryNode.InLanguage _,QueryNode.OfType _,QueryNode.Dated _ ->
                Stream.of();
            default -> Stream.of(translate(node));
        };
    }

    /** Other names of who bears the names that these words are. */
    private Stream<Query> names(List<QueryNode> operands) {
        return IntStream.range(0, operands.size()).filter(from -> endOfName(operands, from) > from + 1).boxed()
                .flatMap(from -> added.bearers(span(operands.subList(from, endOfName(operands, from)))).stream());
    }
}
