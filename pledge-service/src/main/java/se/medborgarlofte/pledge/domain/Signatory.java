package se.medborgarlofte.pledge.domain;

/**
 * Who signs for a party.
 *
 * @param office what somebody must be to sign
 * @param function what inhabitants read, such as the chair of the municipal executive board
 */
public record Signatory(Office office, Bilingual function) {

    /** What somebody must be to sign for a party. */
    public enum Office {
        POLICE_OFFICER(Party.POLICE),
        POLICE_CHIEF(Party.POLICE),
        MUNICIPAL_COORDINATOR(Party.MUNICIPALITY),
        BOARD_SECRETARY(Party.MUNICIPALITY);

        private final Party party;

        Office(Party party) {
            this.party = party;
        }

        /** For whom whoever holds it may sign. */
        public Party party() {
            return party;
        }
    }
}
