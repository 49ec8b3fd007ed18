package org.kroniek.core.importing.zip;

import org.kroniek.core.importing.DocumentRefusedException;

/**
 * A file of an archive, or the rest of the archive, that cannot be taken.
 *
 * @param place the file's name, or that of the archive
 */
public record ZipProblem(String place, DocumentRefusedException refusal) {}
