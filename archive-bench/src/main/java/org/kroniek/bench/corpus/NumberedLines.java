package org.kroniek.bench.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ObjIntConsumer;
import org.kroniek.bench.BenchException;

/** The lines of a text file, but for empty ones and those that begin with {@code #}. */
public final class NumberedLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;

    public NumberedLines(Path file) {
        this.file = file;
    }

    /** Goes through the lines, each with its number, from 1. */
    public void forEach(ObjIntConsumer<String> reader) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!text.isBlank() && !text.startsWith("#")) {
                    reader.accept(text, number);
                }
            }
        } catch (IOException e) {
            throw new BenchException("Cannot read " + file + ": " + e, e);
        }
    }
}
