using System.Text;
using Entente.Reading.Parse;

namespace Entente.Reading.Tests.Parse;

public sealed class XzTests
{
    [Fact]
    public void A_packed_text_comes_back_whole()
    {
        using var packed = new MemoryStream(Convert.FromBase64String(Packed));
        var expected = string.Concat(Enumerable.Range(1, 300).Select(i => $"line {i} of {i * i}\n"));
        Assert.Equal(expected, Encoding.UTF8.GetString(Xz.Unpack(packed)));
    }

    [Fact]
    public void Another_kind_of_file_is_refused()
    {
        using var other = new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
        Assert.Throws<InvalidDataException>(() => Xz.Unpack(other));
    }

    private const string Packed =
        "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4BQdA11dADYaSh8IoCuxbQcngUbiKEvNzsJhADVqNolLpLtHG/g1wp6C1l/+NJn6hXGCLzlOtkWgaUuLG6RXl+GB" +
        "TPv8QRjqihZY+ha9TBAr5/cn+CzPe0mQ2WKVxxClGDl4QpvxrAjJbxkmT8xJxZFoJXOciNd7C3PrizsyXfxAVUL/0C8OWQ0AUs4SPtW98FiTCDR7Cr9VzYc6" +
        "3OJnJ0nHbQl0vF3sS5m0wY0MeJior3gYh2NPlOSzt/wxC0Aa8b10Yk1znOiG/qUbn1aK2sfRg65ab42It9anypgJOJy29Y7KsGF/CY0OO8iLqyt+e5JzeHnV" +
        "9xakRrKQHAZuBMra9P10BdpbaGwQMemlkWaD0braDJPErIMk0dxpiiH8BvSdDjrOQNFra8uJCCdBINyXiNy3vp+0MYOLGDd42LJF9Q4qEf/OfVz5lchCLarL" +
        "cVmpdnwMa/RJ9BJ7IwnwxAv4N6cYRW2lmileSrFXKV0O4SeRUlAIv/E5HJh4xdp4XOuPhe64bvfVdm8CdkKqeYdFhwZYm1s8B55IO9/jJGLDHwbBVPp9UH+6" +
        "TUPAOl/loVkWZ1UMm/oUmGVG5lU/RY8ujQeYCimZ6TDIHJGh2F/nZeB2umZh4u2tndfdLM4N1u0RBluoz+Yy7K4d4sg9v2oxwKWPInkgoulRJ2giS9WGyqcw" +
        "tNPVNA0fkbD0RPYS+U43jcxuyPecYvxU76CPbXvjwmL3mJkdnSmGLfZxq3nJMgmwLfZMbgtRuIODDp025WiWEQhO99Vq/FK98pTiNhMwcnWPRbaetn3jixcX" +
        "3mA1XiEHWcgnFt4h1rDI0dKBcWSZQIINcuDddXLb2PBOgluujBBF10Sbl5ar0gxpQmRvz23STlrFXf0Ls1oyWbdLhCd1euMRII0tVE25+rRzqwkBaMtTvlKo" +
        "v2BiXJsOx6JpDBFG5IadHSnony57JWg+yKXUsFRlgoTxJn5fVvzDfxpQylz6Q6dDz/nKEy4tWxC6Ne7ZoMmgXhc443WjdJvFIsZFOKQCrJSGwg88cbZuuMqw" +
        "aMw8tOUmumdlCXmLrVVTVTG7zRC8bIW/HP2mdDlZFx5Y1nXcoXQ4oW4NJYIkZG8iuQeTJ0/jn4jsTxt7taRGaGUB0O6OXe2tkP6SwXe9zMVS6gAAAABKWvTg" +
        "rilo9wAB+QaeKAAAY+hJFbHEZ/sCAAAAAARZWg==";
}
