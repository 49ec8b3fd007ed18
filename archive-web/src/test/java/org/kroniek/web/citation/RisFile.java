package org.kroniek.web.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A strict reader of RIS: every line is a tag and a value, ends with CRLF, and stands between TY and ER. */
final class RisFile {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  - (.*)");

    private RisFile() {}

    static List<Map<String, List<String>>> read(String file) {
        if (file.replace("\r\n", "").matches("(?s).*[\\r\\n\\u2028\\u0085].*")) {
            throw new IllegalArgumentException("A line ends otherwise than by CRLF");
        }
        List<Map<String, List<String>>> records = new ArrayList<>();
        Map<String, List<String>> record = null;
        for (String line : file.split("\r\n")) {
            Matcher parts = LINE.matcher(line);
            if (line.isEmpty() && record == null) {
                continue;
            }
            if (!parts.matches() || parts.group(1).equals("TY") != (record == null)) {
                throw new IllegalArgumentException(line);
            }
            record = record == null ? new LinkedHashMap<>() : record;
            record.computeIfAbsent(parts.group(1), tag -> new ArrayList<>()).add(parts.group(2));
            if (parts.group(1).equals("ER")) {
                records.add(record);
                record = null;
            }
        }
        if (record != null) {
            throw new IllegalArgumentException("No ER");
        }
        return records;
    }
}
