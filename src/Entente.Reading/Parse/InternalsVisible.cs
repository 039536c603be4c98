using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Entente.Reading.Tests")]
