package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.document.LinkFields;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.QueryNode;

/** What is looked for beside the words of a query, in Elasticsearch's terms. */
final class AddedQueries {

    private final FamilyProfile profile;
    private final SearchedFields fields;
    private final Expansions expansions;
    private final VariantQueries variants;

    AddedQueries(FamilyProfile profile, SearchedFields fields, Expansions expansions, VariantQueries variants) {
        this.profile = profile;
        this.fields = fields;
        this.expansions = expansions;
        this.variants = variants;
    }

    /** What was typed, or anything that stands for the word or name at that place. */
    Query orAdded(Query typed, QueryNode.Word word) {
        List<Expansion> others = expansions.at(word.span());
        if (others.isEmpty()) {
            return typed;
        }
        List<Query> alternatives = new ArrayList<>(List.of(isName(others) ? named(word) : typed));
        others.forEach(expansion -> alternatives.addAll(queries(expansion)));
        return best(alternatives);
    }

    private static boolean isName(List<Expansion> expansions) {
        return expansions.stream()
                .anyMatch(found -> found.kind() == ExpansionKind.SPELLING || found.kind() == ExpansionKind.NAME);
    }

    /** The name as it was typed or otherwise; the typed one first where nothing else decides. */
    private Query named(QueryNode.Word word) {
        Query first = Query.of(q -> q.multiMatch(m -> m.query(word.text()).fields(fields.folded())
                .type(TextQueryType.Phrase).boost((float) RelevanceProfile.TYPED_NAME)));
        return Query.of(q -> q.bool(b -> b.minimumShouldMatch("1").should(first)
                .should(best(variants.named(word)))));
    }

    /** The bearers of a name; none for a name that nobody is known to bear. */
    List<Query> bearers(TextSpan span) {
        return expansions.at(span).stream().filter(expansion -> expansion.kind() == ExpansionKind.NAME)
                .flatMap(expansion -> name(expansion).stream()).toList();
    }

    /** A phrase with slack or with other spellings, or who bears the name that it is. */
    Query phrase(QueryNode.Phrase phrase) {
        return best(Stream.concat(variants.loose(phrase).stream(), bearers(phrase.span()).stream()).toList());
    }

    private List<Query> queries(Expansion expansion) {
        return switch (expansion.kind()) {
            // Found with the name that was typed.
            case SPELLING -> List.of();
            case FORM -> anyOf(expansion.variants(), fields.in(expansion.language()), SearchedText::folded,
                    RelevanceProfile.OTHER_FORM);
            case COMPOUND -> anyOf(expansion.variants(), fields.in(expansion.language()), SearchedText::folded,
                    RelevanceProfile.COMPOUND)
                    .stream().map(AddedQueries::constant).toList();
            case PARTS -> expansion.variants().stream()
                    .map(parts -> variants.apart(parts, fields.in(expansion.language()))).toList();
            case NAME -> linked(expansion).toList();
        };
    }

    /** Those who bear the name, and their other names where nobody linked them. */
    private List<Query> name(Expansion expansion) {
        return Stream.concat(linked(expansion), variants.anyOf(expansion.variants()).stream()).toList();
    }

    private Stream<Query> linked(Expansion expansion) {
        return expansion.authority().stream().filter(_ -> profile.linked())
                .map(authority -> profile.ofLinks(Query
                        .of(q -> q.term(t -> t.field(LinkFields.AUTHORITIES).value(authority.id().toString())))))
                .map(filter -> Query
                        .of(q -> q.constantScore(c -> c.filter(filter).boost((float) RelevanceProfile.LINKED))));
    }

    /** Any of the words, each as it is: in each text its own query, so that its own frequencies count. */
    static List<Query> anyOf(List<String> words, SearchedFields fields, Function<SearchedText, String> in,
            double weight) {
        String all = String.join(" ", words);
        return fields.texts().stream().map(text -> Query.of(q -> q.match(m -> m.field(in.apply(text)).query(all)
                .operator(Operator.Or).boost((float) (weight * text.weight()))))).toList();
    }

    private static Query constant(Query query) {
        float weight = query.match().boost() == null ? 1 : query.match().boost();
        return Query.of(q -> q.constantScore(c -> c.filter(query).boost(weight)));
    }

    static Query best(List<Query> alternatives) {
        return Query.of(q -> q.disMax(d -> d.queries(alternatives)));
    }
}
