package hearth.synthetic;

import hearth.story.Ethnicity;
import hearth.synthetic.Life.Gender;
import java.util.List;

/**
 * Names for people who do not exist: common first names and common surnames, drawn apart from each other, as families from
 * there might give them. None is taken from a person.
 *
 * @param girls first names of girls
 * @param boys first names of boys
 * @param families surnames
 */
record Names(List<String> girls, List<String> boys, List<String> families) {

    private static final Names BRITISH = of(
            "Amelia Ava Bethany Charlotte Chloe Daisy Ella Ellie Emily Erin Evie Freya Grace Holly Isla Jasmine Jess Kayla"
                    + " Lacey Layla Lexi Lily Lola Lucy Maisie Megan Millie Molly Nia Olivia Paige Phoebe Poppy Rosie Ruby"
                    + " Scarlett Skye Sophie Tia Willow",
            "Alfie Archie Ben Billy Callum Charlie Connor Daniel Dylan Ethan Finley Freddie George Harley Harrison Harry"
                    + " Harvey Jack Jacob Jake Jamie Jayden Joe Joshua Kai Kian Kyle Leo Lewis Liam Logan Luke Mason Max"
                    + " Noah Oliver Ollie Oscar Reece Riley Ryan Sam Theo Toby Tyler Zac",
            "Allen Atkins Bailey Barker Bell Bennett Booth Brooks Butler Carter Chapman Clarke Coleman Cook Cooper Cox Day"
                    + " Dean Dixon Ellis Fisher Ford Foster Fox Gibson Graham Gray Green Hall Harding Harper Hart Harvey"
                    + " Hill Holmes Hughes Hunt Hunter Jenkins Johnson Jordan Kelly King Knight Lane Lawson Lee Lewis Lloyd"
                    + " Marsh Martin Mason Mills Moore Morris Murray Newton Norris Oliver Palmer Parker Payne Pearce Perry"
                    + " Poole Porter Price Reed Reynolds Rhodes Rice Richards Rose Rowe Saunders Sharp Shaw Short Simpson"
                    + " Slater Spencer Stone Sutton Taylor Thorpe Turner Walker Wallis Walsh Ward Warren Watts Webb West"
                    + " Wheeler White Wood Woods Wright Young");
    private static final Names IRISH = of(
            "Aoife Caitlin Ciara Eimear Maeve Niamh Orla Roisin Saoirse Siobhan",
            "Cian Conor Declan Eoin Finn Oisin Padraig Ronan Rory Sean",
            "Brennan Byrne Connolly Doherty Doyle Flynn Kavanagh Keane Maguire Nolan Quinn Ryan Sheridan Ward");
    private static final Names EUROPEAN = of(
            "Adela Alicja Anna Bianca Elena Emilia Hanna Ioana Julia Lena Maja Maria Nadia Sofia Zuzanna",
            "Adam Alex Andrei Antoni David Filip Ivan Jakub Jan Luca Marek Mihai Nikola Stefan Tomas",
            "Balan Dimitrov Ferreira Horvath Ionescu Kowal Lakatos Marin Mazur Novak Pereira Petrov Popa Silva Varga Wolak");
    private static final Names SOUTH_ASIAN = of(
            "Aisha Aliza Amina Anaya Fatima Hafsa Inaya Khadija Leena Maryam Nadia Priya Rania Safa Sana Zahra Zara",
            "Aariz Adeel Ahmed Amir Arjun Bilal Danyal Faisal Hamza Haris Ibrahim Imran Kamran Omar Rayan Sami Yusuf Zain",
            "Ahmed Akhtar Ali Aziz Choudhury Hussain Iqbal Khan Mahmood Malik Miah Patel Rahman Shah Singh");
    private static final Names AFRICAN = of(
            "Abena Adaeze Adwoa Amara Ayan Blessing Chidinma Efua Esther Faith Hodan Ifeoma Mercy Nala Ruth Temi Zainab",
            "Abdi Ade Chidi Daniel David Emeka Femi Isaac Jonah Joshua Kofi Kwame Mohamed Musa Samuel Tunde Yaw",
            "Abdi Adeyemi Afolabi Asante Banda Boateng Diallo Eze Hassan Kamara Mensah Moyo Ncube Nwosu Okafor Osei Sesay");
    private static final Names CARIBBEAN = of(
            "Alicia Amaya Aliyah Brianna Jada Kezia Leah Mia Naomi Renee Shanice Tiana",
            "Andre Caleb Dante Isaiah Jaden Jerome Josiah Malachi Marcus Micah Nathan Tyrell",
            "Blake Campbell Clarke Duncan Francis Gayle Grant Henry James Lewis Morgan Reid Samuels Thomas Wilson");
    private static final Names EAST_ASIAN = of(
            "An Chloe Grace Hui Ling Linh Mai Mei Thuy Xin",
            "Anh Duc Hao Jason Jun Khoa Minh Ryan Tuan Wei",
            "Chan Chen Dang Ho Lam Lin Ngo Nguyen Pham Tran Wong Zhang");
    private static final Names OTHER = of(
            "Aida Bahar Dalia Eden Hiwot Lina Luna Nour Rima Rojin Salma Shirin Yara",
            "Adonay Ali Amanuel Aram Arian Baran Dawit Farhad Filmon Hamid Idris Karim Karwan Nasir Omid Rebin Yonas",
            "Abbas Ahmadi Aziz Berhane Haile Hamidi Hoxha Karimi Mahmoud Mohammadi Nazari Omar Rahimi Rostam Saleh Tesfay");

    /** Names as a family of this ethnicity might give them. */
    static Names of(Ethnicity ethnicity) {
        return switch (ethnicity) {
            case WHITE_BRITISH, UNKNOWN, REFUSED, NOT_YET_OBTAINED, MIXED_OTHER -> BRITISH;
            case WHITE_IRISH, TRAVELLER_OF_IRISH_HERITAGE -> IRISH;
            case WHITE_OTHER, GYPSY_OR_ROMA -> EUROPEAN;
            case WHITE_AND_ASIAN, INDIAN, PAKISTANI, BANGLADESHI, ASIAN_OTHER -> SOUTH_ASIAN;
            case WHITE_AND_BLACK_CARIBBEAN, CARIBBEAN, BLACK_OTHER -> CARIBBEAN;
            case WHITE_AND_BLACK_AFRICAN, AFRICAN -> AFRICAN;
            case CHINESE -> EAST_ASIAN;
            case OTHER -> OTHER;
        };
    }

    /** The first name that this number gives a child. */
    String first(Gender gender, long number) {
        return pick(gender == Gender.GIRL ? girls : boys, number);
    }

    /** The surname that this number gives a family. */
    String family(long number) {
        return pick(families, number);
    }

    private static String pick(List<String> names, long number) {
        return names.get((int) Math.floorMod(Hash.of(number, 17, 3), (long) names.size()));
    }

    private static Names of(String girls, String boys, String families) {
        return new Names(List.of(girls.split(" ", -1)), List.of(boys.split(" ", -1)), List.of(families.split(" ", -1)));
    }
}
