package org.kroniek.bench.corpus;

import java.nio.file.Path;
import org.kroniek.bench.BenchException;

/**
 * A line of a file that is not as it should be.
 *
 * @param number from 1
 */
public record MalformedLine(Path file, int number) {

    /**
     * The exception that says so.
     *
     * @param flaw what is wrong with the line, to follow its name
     * @param remedy what whoever made the file can do, as a sentence
     */
    public BenchException exception(String flaw, String remedy) {
        return new BenchException(message(flaw, remedy));
    }

    BenchException exception(String flaw, String remedy, Throwable cause) {
        return new BenchException(message(flaw, remedy), cause);
    }

    private String message(String flaw, String remedy) {
        return "%s, line %d %s. %s".formatted(file, number, flaw, remedy);
    }
}
