package org.kroniek.web.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.FacetBucket;

@DisplayName("Links made of counted values")
class FacetChoicesTest {

    private final FacetChoices<String> choices = new FacetChoices<>("", target -> "/?" + target);

    @Test
    void shouldTakeAwayWhatIsOnAlsoWhenNothingHasIt() {
        FacetGroup group = choices.several("Colours", List.of(FacetBucket.unnamed("red", 2)), Optional::of,
                String::toUpperCase, List.of("blue"), (_, on) -> String.join(",", on));

        assertThat(group.links()).containsExactly(new FacetLink("RED", Optional.of(2L), "/?blue,red", false),
                new FacetLink("BLUE", Optional.empty(), "/?", true));
    }

    @Test
    void shouldLeaveOutWhatCannotBeUnderstood() {
        assertThat(choices.several("Colours", List.of(FacetBucket.unnamed("???", 2)), _ -> Optional.<String>empty(),
                colour -> colour, List.of(), (none, _) -> none).links()).isEmpty();
    }

    @Test
    void shouldPutTheNewestYearFirstAndKnowYearsBeforeTheThousandth() {
        FacetGroup group = choices.years("Years",
                List.of(FacetBucket.unnamed("0998", 1), FacetBucket.unnamed("2022", 3), FacetBucket.unnamed("2021", 2)),
                Optional.of(DateFilter.of(Year.of(998))), (_, dates) -> dates.map(DateFilter::text).orElse(""));

        assertThat(group.links()).containsExactly(new FacetLink("2022", Optional.of(3L), "/?2022", false),
                new FacetLink("2021", Optional.of(2L), "/?2021", false),
                new FacetLink("0998", Optional.of(1L), "/?", true));
    }
}
