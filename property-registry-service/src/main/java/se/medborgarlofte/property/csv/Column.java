package se.medborgarlofte.property.csv;

/** The columns of the file that mean something here; others are ignored. */
enum Column {
    ROW_KEY("Index_", true),
    CASE_KEY("event_unique_id", true),
    DATE("Occurrence_Date", true),
    YEAR("Occurrence_Year", false),
    MONTH("Occurrence_Month", false),
    DAY("Occurrence_Day", false),
    TIME("Occurrence_Time", true),
    MAKE("Bike_Make", true),
    MODEL("Bike_Model", true),
    TYPE("Bike_Type", true),
    SPEEDS("Bike_Speed", true),
    COLOUR("Bike_Colour", true),
    COST("Cost_of_Bike", true),
    STATUS("Status", true),
    LATITUDE("Lat", true),
    LONGITUDE("Long", true),
    /** Swedish sources say in which municipality; the reports then count in its figures. */
    MUNICIPALITY("Municipality_Code", false),
    /** Sources that know serial numbers let their reports be matched. */
    SERIAL("Serial_Number", false);

    private final String header;
    private final boolean required;

    Column(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    String header() {
        return header;
    }

    boolean isRequired() {
        return required;
    }
}
