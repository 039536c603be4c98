using Entente.Sources.Languages;

namespace Entente.Sources.Tests;

public class EnglishTests
{
    [Theory]
    [InlineData("Министр иностранных дел встретился в понедельник с посланником соседней страны и обсудил открытие границы.", "Russian")]
    [InlineData("Міністр закордонних справ зустрівся в понеділок із посланцем сусідньої держави та обговорив відкриття кордону.", "Ukrainian")]
    [InlineData("Le ministre des Affaires étrangères a rencontré lundi l'envoyé du pays voisin et a parlé de l'ouverture de la frontière.", "French")]
    [InlineData("El ministro de Asuntos Exteriores se reunió el lunes con el enviado del país vecino y habló de la apertura de la frontera.", "Spanish")]
    [InlineData("O ministro das Relações Exteriores reuniu-se na segunda-feira com o enviado do país vizinho e falou da abertura da fronteira.", "Portuguese")]
    [InlineData("Il ministro degli Esteri ha incontrato lunedì l'inviato del paese vicino e ha parlato dell'apertura della frontiera.", "Italian")]
    [InlineData("De minister van Buitenlandse Zaken ontmoette maandag de gezant van het buurland en sprak over de opening van de grens.", "Dutch")]
    [InlineData("Minister spraw zagranicznych spotkał się w poniedziałek z wysłannikiem sąsiedniego kraju i rozmawiał o otwarciu granicy.", "Polish")]
    [InlineData("Dışişleri bakanı pazartesi günü komşu ülkenin elçisiyle görüştü ve sınırın açılmasını ele aldı.", "Turkish")]
    [InlineData("外交部长星期一会见了邻国特使，双方讨论了重新开放边境的问题。", "Chinese")]
    [InlineData("外務大臣は月曜日に隣国の使節と会談し、国境の再開について話し合った。", "Japanese")]
    [InlineData("외무장관은 월요일 이웃 나라의 특사를 만나 국경을 다시 여는 문제를 논의했다.", "Korean")]
    [InlineData("التقى وزير الخارجية يوم الاثنين مبعوث الدولة المجاورة وبحث معه إعادة فتح الحدود.", "Arabic")]
    public void Another_language_is_named(string text, string language) => Assert.Equal(language, EnglishCheck.OtherLanguage(null, text));

    [Theory]
    [InlineData("Russia and North Korea sign treaty")]
    [InlineData("Putin visits Pyongyang, Kim Jong Un hails ties")]
    [InlineData("Kim visits Vladivostok")]
    [InlineData("Moscow supplies Pyongyang with oil; Pyongyang sends artillery shells, South Korean intelligence service says")]
    [InlineData("Ukraine strikes Sevastopol")]
    [InlineData("Iran, Pakistan exchange missile strikes")]
    [InlineData("Vučić meets Scholz, Macron")]
    [InlineData("12 May 2011")]
    [InlineData("Jan Novak will be selling his baker's shop in Nieuw Vennep.")]
    public void Short_English_is_not_refused(string text) => Assert.Null(EnglishCheck.OtherLanguage(null, text));

    [Theory]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("EN_us", true)]
    [InlineData("eng", true)]
    [InlineData("English", true)]
    [InlineData("enm", false)]
    [InlineData("de", false)]
    public void A_stated_language_is_understood(string language, bool english) => Assert.Equal(english, EnglishCheck.IsEnglish(language));

    [Theory]
    [InlineData("de", "German")]
    [InlineData("fr-CA", "French")]
    [InlineData("rus", "Russian")]
    [InlineData("Klingon", "Klingon")]
    public void A_stated_language_is_named(string language, string name) => Assert.Equal(name, EnglishCheck.NameOf(language));
}
