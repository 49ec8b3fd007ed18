package org.kroniek.search.query.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of a query, one after the other. */
final class TokenStream {

    private final List<Token> tokens;
    private int position;

    TokenStream(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    @Nullable
    Token peek() {
        return position < tokens.size() ? tokens.get(position) : null;
    }

    /** Passes over the next one, which {@link #peek()} has seen. */
    Token next() {
        return tokens.get(position++);
    }

    boolean hasNext() {
        return position < tokens.size();
    }

    /** Whether something comes next that an operator could work on. */
    boolean hasOperand() {
        return switch (peek()) {
            case null -> false;
            case Token.And _,Token.Or _,Token.Close _,Token.Near _ -> false;
            default -> true;
        };
    }

    void skipAll() {
        position = tokens.size();
    }
}
