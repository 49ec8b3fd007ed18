package org.kroniek.core.importing.zip;

/**
 * How much may come out of a ZIP archive.
 *
 * @param entries how many files; each costs a look even when it is empty
 * @param entryBytes of one file, inflated
 * @param bytes of all files together, inflated
 * @param ratio inflated bytes for each compressed one. Text is packed some four times smaller, lists of records fifty times;
 *            a bomb a thousand times
 */
public record ZipLimits(int entries, long entryBytes, long bytes, int ratio) {

    public static final ZipLimits DEFAULT = new ZipLimits(200_000, 4L << 30, 16L << 30, 200);

    /** Below this the ratio says nothing: a short file of blanks is no bomb. */
    static final long HARMLESS = 1 << 20;
}
