package org.kroniek.web.reading;

import java.util.List;
import org.kroniek.search.query.syntax.QueryNode.And;
import org.kroniek.search.query.syntax.QueryNode.Everything;
import org.kroniek.search.query.syntax.QueryNode.Not;
import org.kroniek.search.query.syntax.QueryNode.Or;
import org.kroniek.search.query.syntax.QueryNode.Phrase;
import org.kroniek.search.query.syntax.QueryNode.Word;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Says in a sentence how a query was read, so that a reader sees at once when the archive understood something else than
 * was meant: {@code protest -almaty} is <q>articles with ‘protest’, but without ‘almaty’</q>.
 */
public final class QueryReading {

    private final Messages messages;
    private final String what;

    private QueryReading(Messages messages, String what) {
        this.messages = messages;
        this.what = messages.text(what);
    }

    /** The sentence for a query for articles, without a full stop. */
    public static String of(QueryNode query, InterfaceLanguage language) {
        return new QueryReading(Messages.load(ReadingBundle.NAME, language), "reading.articles").sentence(query);
    }

    /** The sentence for a query for events, without a full stop. */
    public static String ofEvents(QueryNode query, InterfaceLanguage language) {
        return new QueryReading(Messages.load(ReadingBundle.NAME, language), "reading.events").sentence(query);
    }

    private String sentence(QueryNode query) {
        return switch (query) {
            case Everything _ -> messages.text("reading.everything", what);
            case Not(QueryNode operand) -> messages.text("reading.allWithout", inner(operand), what);
            case And(List<QueryNode> operands) -> conjunction(operands);
            case Word _,Phrase _,Or _ -> messages.text("reading.with", words(query), what);
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
            case Phrase(String text, var _) -> messages.text("reading.phrase", text);
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
