package org.kroniek.web.reading;

import java.util.List;
import org.kroniek.search.query.syntax.QueryNode.And;
import org.kroniek.search.query.syntax.QueryNode.Dated;
import org.kroniek.search.query.syntax.QueryNode.Everything;
import org.kroniek.search.query.syntax.QueryNode.InField;
import org.kroniek.search.query.syntax.QueryNode.InLanguage;
import org.kroniek.search.query.syntax.QueryNode.Literal;
import org.kroniek.search.query.syntax.QueryNode.Near;
import org.kroniek.search.query.syntax.QueryNode.Not;
import org.kroniek.search.query.syntax.QueryNode.OfType;
import org.kroniek.search.query.syntax.QueryNode.Or;
import org.kroniek.search.query.syntax.QueryNode.Pattern;
import org.kroniek.search.query.syntax.QueryNode.Phrase;
import org.kroniek.search.query.syntax.QueryNode.Similar;
import org.kroniek.search.query.syntax.QueryNode.Word;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Says in a sentence how a query was read, so that a reader sees at once when the archive understood something else than
 * was meant: {@code protest -almaty} is <q>articles with ‘protest’, but without ‘almaty’</q>.
 */
public final class QueryReading {

    private final Messages messages;
    private final InterfaceLanguage language;
    private final String what;

    private QueryReading(InterfaceLanguage language, String what) {
        this.messages = Messages.load(ReadingBundle.NAME, language);
        this.language = language;
        this.what = messages.text(what);
    }

    /** The sentence for a query for articles, without a full stop. */
    public static String of(QueryNode query, InterfaceLanguage language) {
        return new QueryReading(language, "reading.articles").sentence(query);
    }

    /** The sentence for a query for events, without a full stop. */
    public static String ofEvents(QueryNode query, InterfaceLanguage language) {
        return new QueryReading(language, "reading.events").sentence(query);
    }

    private String sentence(QueryNode query) {
        return switch (query) {
            case Everything _ -> messages.text("reading.everything", what);
            case Not(QueryNode operand) -> messages.text("reading.allWithout", inner(operand), what);
            case And(List<QueryNode> operands) -> conjunction(operands);
            default -> messages.text("reading.with", words(query), what);
        };
    }

    /** What is wanted first, what is not wanted after it, whatever order it was typed in. */
    private String conjunction(List<QueryNode> operands) {
        List<String> wanted = operands.stream().filter(node -> !(node instanceof Not)).map(this::inner).toList();
        List<String> unwanted = operands.stream().filter(Not.class::isInstance).map(Not.class::cast)
                .map(not -> inner(not.operand())).toList();
        if (unwanted.isEmpty()) {
            return messages.text("reading.with", list(wanted, "reading.and"), what);
        }
        String without = list(unwanted, "reading.norWithout");
        return wanted.isEmpty()
                ? messages.text("reading.allWithout", without, what)
                : messages.text("reading.withBut", list(wanted, "reading.and"), without, what);
    }

    private String words(QueryNode node) {
        return switch (node) {
            case Word(String text, var _) -> messages.text("reading.word", text);
            case Phrase(String text, int slack, var _) when slack > 0 -> messages.text("reading.slack", text, slack);
            case Phrase(String text, var _, var _) -> messages.text("reading.phrase", text);
            case Literal(String text, var _) -> messages.text("reading.literal", text);
            case Pattern(String text, var _) -> messages.text("reading.pattern", text);
            case Similar(String text, int edits, var _) -> messages.text("reading.similar", text, edits);
            case Near near -> messages.text(near.ordered() ? "reading.before" : "reading.near", inner(near.left()),
                    inner(near.right()), near.distance());
            case InField(var field, var operand, var _) -> messages.text("reading.field." + field, inner(operand));
            case InLanguage(var tag, var _) -> messages.text("reading.language", LanguageName.of(tag, language));
            case OfType(var type, var _) -> messages.text("reading.type", messages.text("reading.type." + type));
            case Dated(var certainty, var dates, var _) -> messages.text("reading.date." + certainty, dates.text());
            case And(List<QueryNode> operands) -> list(operands.stream().map(this::inner).toList(), "reading.and");
            case Or(List<QueryNode> operands) -> list(operands.stream().map(this::inner).toList(), "reading.or");
            case Not(QueryNode operand) -> messages.text("reading.not", inner(operand));
            case Everything _ -> messages.text("reading.everything", what);
        };
    }

    /** A group inside another is bracketed: only so can the reader see what belongs together. */
    private String inner(QueryNode node) {
        return node instanceof And || node instanceof Or ? "(" + words(node) + ")" : words(node);
    }

    private String list(List<String> parts, String lastTwo) {
        String list = parts.getLast();
        if (parts.size() > 1) {
            String before = String.join(", ", parts.subList(0, parts.size() - 1));
            list = messages.text(lastTwo, before, list);
        }
        return list;
    }
}
