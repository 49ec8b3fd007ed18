package org.kroniek.search.query.oracle;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.syntax.Certainty;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryTrees;
import org.kroniek.search.query.syntax.RecordType;
import org.kroniek.search.query.syntax.TextField;

/**
 * Knows which articles a query finds, from what the query says alone: it looks at every article, word by word, and knows
 * nothing of how Elasticsearch is asked.
 */
public final class Oracle {

    private static final Pattern DOUBT = Pattern.compile("[?~%]");

    private final List<OracleArticle> articles;
    private final LeafSearch leaves;
    private final Map<Scoped, BitSet> known = new HashMap<>();

    /** Something looked for in a field, or anywhere. */
    private record Scoped(QueryNode node, Optional<TextField> field) {}

    Oracle(List<OracleArticle> articles, WordForms forms) {
        this.articles = List.copyOf(articles);
        List<IndexedText> texts = articles.stream().flatMap(OracleArticle::allTexts).toList();
        Set<String> vocabulary = new HashSet<>();
        texts.forEach(text -> vocabulary.addAll(text.folded().words()));
        this.leaves = new LeafSearch(texts, forms, new OpenTokens(vocabulary, forms));
    }

    /** How many articles there are to be found. */
    public int size() {
        return articles.size();
    }

    public Set<ArticleId> found(QueryNode tree) {
        return found(QueryTrees.placeless(tree), Optional.empty()).stream().mapToObj(i -> articles.get(i).id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private BitSet found(QueryNode node, Optional<TextField> field) {
        return switch (node) {
            case QueryNode.Everything _ -> those(_ -> true);
            case QueryNode.InField(var its, var operand, var _) -> found(operand, Optional.of(its));
            case QueryNode.Not(var operand) -> {
                BitSet others = those(_ -> true);
                others.andNot(found(operand, field));
                yield others;
            }
            case QueryNode.And(var operands) -> {
                BitSet all = those(_ -> true);
                operands.forEach(operand -> all.and(found(operand, field)));
                yield all;
            }
            case QueryNode.Or(var operands) -> {
                BitSet any = new BitSet();
                operands.forEach(operand -> any.or(found(operand, field)));
                yield any;
            }
            default ->
                known.computeIfAbsent(new Scoped(node, field), _ -> those(article -> finds(node, field, article)));
        };
    }

    private BitSet those(Predicate<OracleArticle> wanted) {
        BitSet found = new BitSet();
        for (int i = 0; i < articles.size(); i++) {
            found.set(i, wanted.test(articles.get(i)));
        }
        return found;
    }

    private boolean finds(QueryNode node, Optional<TextField> field, OracleArticle article) {
        return switch (node) {
            case QueryNode.OfType(var type, var _) -> type == RecordType.ARTICLE;
            case QueryNode.InLanguage(var language, var _) -> isIn(language, article.language());
            case QueryNode.Dated(var certainty, var dates, var _) ->
                article.date().filter(date -> isKnown(date) && isOf(dates, certainty, date)).isPresent();
            case QueryNode.Near near -> article.texts(field).stream().anyMatch(text -> isNear(near, text));
            default -> article.texts(field).stream().anyMatch(text -> !leaves.stretches(node, text).isEmpty());
        };
    }

    private static boolean isIn(LanguageTag wanted, LanguageTag language) {
        return wanted.equals(language) || wanted.value().equals(language.primary());
    }

    private static boolean isKnown(EdtfDate date) {
        return date.earliest().isPresent() || date.latest().isPresent();
    }

    private static boolean isOf(DateFilter dates, Certainty certainty, EdtfDate date) {
        LocalDate from = dates.from().orElse(LocalDate.MIN);
        LocalDate to = dates.to().orElse(LocalDate.MAX);
        LocalDate first = date.earliest().orElse(LocalDate.MIN);
        LocalDate last = date.latest().orElse(LocalDate.MAX);
        return switch (certainty) {
            case POSSIBLE -> !first.isAfter(to) && !last.isBefore(from);
            case CERTAIN ->
                !first.isBefore(from) && !last.isAfter(to) && !DOUBT.matcher(date.text()).find();
        };
    }

    private boolean isNear(QueryNode.Near near, IndexedText text) {
        List<Stretch> rights = placed(near.right(), text).toList();
        return placed(near.left(), text).anyMatch(left -> rights.stream()
                .anyMatch(right -> left.leadsTo(right, near.distance())
                        || (!near.ordered() && right.leadsTo(left, near.distance()))));
    }

    private Stream<Stretch> placed(QueryNode node, IndexedText text) {
        return node instanceof QueryNode.Or(var operands)
                ? operands.stream().flatMap(operand -> placed(operand, text))
                : leaves.stretches(node, text).stream();
    }
}
