package org.kroniek.search.query.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/** Collects what is wrong with one query. */
final class Problems {

    private final QueryText text;
    private final List<QueryProblem> errors = new ArrayList<>();
    private final List<QueryProblem> warnings = new ArrayList<>();

    Problems(QueryText text) {
        this.text = text;
    }

    /** @param suggestion a query to try instead */
    void error(Code code, TextSpan place, Optional<String> suggestion) {
        errors.add(text.problem(code, place, suggestion));
    }

    /** An error that goes away when its place is replaced. */
    void error(Code code, TextSpan place, String replacement) {
        error(code, place, text.with(place, replacement));
    }

    /** @param suggestion a query that leaves nothing out */
    void warning(Code code, TextSpan place, Optional<String> suggestion) {
        warnings.add(text.problem(code, place, suggestion));
    }

    /** Whether there is an error of this kind already: one control character is enough to be told of. */
    boolean has(Code code) {
        return errors.stream().anyMatch(problem -> problem.code() == code);
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    List<QueryProblem> errors() {
        return sorted(errors);
    }

    List<QueryProblem> warnings() {
        return sorted(warnings);
    }

    private static List<QueryProblem> sorted(List<QueryProblem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(problem -> problem.span().start())).toList();
    }
}
