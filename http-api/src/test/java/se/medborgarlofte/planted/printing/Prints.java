package se.medborgarlofte.planted.printing;

public class Prints {

    void print() {
        System.out.println("planted");
    }
}
