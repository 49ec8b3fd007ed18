package org.kroniek.core.importing.csv;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.importing.DocumentRefusedException;

/** Makes of a row the record that a line of JSON would be, and remembers from which column each of its fields came. */
final class RowRecord {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObjectBuilder fields = JSON.createObjectBuilder();
    private final JsonArrayBuilder names = JSON.createArrayBuilder();
    private final JsonArrayBuilder relations = JSON.createArrayBuilder();
    private final Map<String, JsonObjectBuilder> objects = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>(Map.of("names", "name"));
    private int nameCount;
    private int relationCount;

    RowRecord(Columns header, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isBlank()) {
                header.columns().get(i).ifPresent(column -> add(column, cell));
            }
        }
    }

    JsonObject record() {
        objects.forEach(fields::add);
        return fields.add("names", names).add("relations", relations).build();
    }

    private void add(Column column, String cell) {
        switch (column.use()) {
            case FIELD -> fields.add(column.field(), cell);
            case NAME -> values(cell).forEach(value -> addName(column, value));
            case RELATION -> values(cell).forEach(value -> addRelation(column, value));
            case DESCRIPTION -> addInside("descriptions", column, cell);
            case IDENTIFIER -> addInside("identifiers", column, cell);
            case COORDINATE -> addInside("coordinates", column, cell);
        }
    }

    /** Several values stand in one cell with an upright stroke between. */
    private static List<String> values(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(value -> !value.isBlank()).toList();
    }

    private void addName(Column column, String text) {
        JsonObjectBuilder name = JSON.createObjectBuilder().add("text", text).add("kind", column.field());
        column.language().ifPresent(language -> {
            name.add("language", new Locale.Builder().setLocale(language).setScript("").build().toLanguageTag());
            Optional.of(language.getScript()).filter(script -> !script.isEmpty())
                    .ifPresent(script -> name.add("script", script));
        });
        names.add(name);
        columns.put("names[" + nameCount++ + "]", column.name());
    }

    private void addRelation(Column column, String target) {
        relations.add(JSON.createObjectBuilder().add("kind", column.field()).add("target", target));
        columns.put("relations[" + relationCount++ + "]", column.name());
    }

    private void addInside(String object, Column column, String cell) {
        objects.computeIfAbsent(object, _ -> JSON.createObjectBuilder()).add(column.field(), cell);
        columns.put(object + "." + column.field(), column.name());
    }

    /** The problem by the name of the column, where it names a field of the record. */
    DocumentRefusedException byColumn(DocumentRefusedException problem) {
        String field = problem.field();
        for (String path = field; !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('.')))) {
            String column = columns.get(path);
            if (column != null) {
                return problem.inField(column);
            }
        }
        return problem.inField(field.substring(field.lastIndexOf('.') + 1));
    }
}
