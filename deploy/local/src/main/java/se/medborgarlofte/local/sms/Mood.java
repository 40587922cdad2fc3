package se.medborgarlofte.local.sms;

/** How a provider behaves. */
enum Mood {
    WELL,
    /** Takes its time: ten seconds before it answers, half a minute before the receipt. */
    SLOW,
    /** Accepts and answers nonsense; its receipts contradict each other. */
    WRONG,
    /** Accepts and never sends a receipt. */
    SILENT,
    DOWN,
    /** Wants to be left alone for half a minute. */
    BUSY,
    /** Takes nothing for this address any more. */
    GONE
}
