package se.medborgarlofte.pledge.domain;

/** What happens to a cooperation agreement. */
public sealed interface AgreementEvent {

    /** It was written down. */
    record Drafted() implements AgreementEvent {}

    /** One party signed. */
    record SignedByParty() implements AgreementEvent {}

    /** Both parties have signed. */
    record Signed() implements AgreementEvent {}
}
