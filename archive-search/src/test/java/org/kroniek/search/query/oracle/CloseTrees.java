package org.kroniek.search.query.oracle;

import java.util.List;
import java.util.Random;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryTrees;
import org.kroniek.search.query.syntax.QueryWords;

/** Makes trees of things near each other. What one phrase consists of often is, and may be the same or overlap. */
final class CloseTrees {

    private final Random random;
    private final QueryWords words;

    CloseTrees(Random random, QueryWords words) {
        this.random = random;
        this.words = words;
    }

    QueryNode near() {
        List<String> phrase = phrase();
        // Now and then the same words on both sides, at most a few others between them.
        List<String> other = random.nextInt(4) == 0 ? phrase() : phrase;
        return new QueryNode.Near(alternatives(phrase), alternatives(other), random.nextInt(6), random.nextBoolean());
    }

    private QueryNode alternatives(List<String> phrase) {
        return random.nextInt(4) == 0 ? new QueryNode.Or(List.of(part(phrase), part(phrase()))) : part(phrase);
    }

    private QueryNode part(List<String> phrase) {
        String word = one(phrase);
        boolean isOpen = word.codePoints().filter(Character::isLetter).count() == word.length() && word.length() > 4;
        return switch (random.nextInt(isOpen ? 8 : 6)) {
            case 0, 1 -> new QueryNode.Phrase(String.join(" ", phrase), random.nextInt(4), QueryTrees.NOWHERE);
            case 2 -> new QueryNode.Literal(random.nextBoolean() ? word : String.join(" ", phrase), QueryTrees.NOWHERE);
            case 6 -> new QueryNode.Pattern(word.substring(0, 4) + "*", QueryTrees.NOWHERE);
            case 7 -> new QueryNode.Similar(word, 1 + random.nextInt(2), QueryTrees.NOWHERE);
            default -> new QueryNode.Word(word, QueryTrees.NOWHERE);
        };
    }

    private List<String> phrase() {
        return List.of(one(words.phrases()).split(" "));
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
