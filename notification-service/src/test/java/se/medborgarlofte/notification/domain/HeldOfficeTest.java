package se.medborgarlofte.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldOfficeTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    @Test
    void anOfficeIsHeldInItsAreaFromItsFirstDayToItsLast() {
        HeldOffice held = new HeldOffice(Office.POLICE_CHIEF, Set.of("1230"), FIRST, LAST);

        assertThat(held.is(Office.POLICE_CHIEF, "1230", FIRST)).isTrue();
        assertThat(held.is(Office.POLICE_CHIEF, "1230", LAST)).isTrue();
        assertThat(held.is(Office.POLICE_CHIEF, "1230", FIRST.minusDays(1))).isFalse();
        assertThat(held.is(Office.POLICE_CHIEF, "1230", LAST.plusDays(1))).isFalse();
        assertThat(held.is(Office.POLICE_CHIEF, "1281", FIRST)).isFalse();
        assertThat(held.is(Office.ANALYST, "1230", FIRST)).isFalse();
    }

    @Test
    void anOfficeEverywhereIsHeldInEachArea() {
        HeldOffice held = new HeldOffice(Office.ANALYST, Set.of("*"), FIRST, null);

        assertThat(held.is(Office.ANALYST, "1281", LAST.plusYears(9))).isTrue();
    }

    @Test
    void whatAnInhabitantIsIsNoOffice() {
        assertThat(Office.of("CITIZEN")).isEmpty();
        assertThat(Office.of("AGENCY")).isEmpty();
        assertThat(Office.of("BOARD_SECRETARY")).contains(Office.BOARD_SECRETARY);
    }
}
